package dev.ballast.ingestion.domain.portfolio;

import java.util.Optional;

/** What its owner calls a portfolio: any text, which is data and nothing else. */
public record PortfolioName(String value) {

    private static final int LONGEST = 100;

    public PortfolioName {
        value = value.strip();
        fault(value)
                .ifPresent(found -> {
                    throw new IllegalArgumentException(found);
                });
    }

    /** What keeps the text from being a name. */
    public static Optional<String> fault(String text) {
        var name = text.strip();
        if (name.isEmpty()) {
            return Optional.of("name is empty");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of("name is longer than " + LONGEST + " characters");
        }
        return name.codePoints().anyMatch(Character::isISOControl)
                ? Optional.of("name has a control character")
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
