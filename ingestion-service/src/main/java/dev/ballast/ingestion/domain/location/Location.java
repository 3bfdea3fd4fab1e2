package dev.ballast.ingestion.domain.location;

import dev.ballast.kernel.portfolio.LocationKind;
import java.util.Optional;

/** A place that holds assets, by the name that its owner or a statement gives it. */
public record Location(String name) implements Comparable<Location> {

    /** Where a statement that names no place puts its balances. */
    public static final Location UNASSIGNED = new Location("Unassigned");

    private static final int LONGEST = 100;

    /** Takes the text as it is written; a venue gets its own spelling. */
    public static Location of(String text) {
        fault(text)
                .ifPresent(found -> {
                    throw new IllegalArgumentException(found);
                });
        var name = trimmed(text);
        return new Location(Places.venueNamed(name).orElse(name));
    }

    /** What keeps the text from being a location. */
    public static Optional<String> fault(String text) {
        var name = trimmed(text);
        if (name.isEmpty()) {
            return Optional.of("location is empty");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of("location is longer than " + LONGEST + " characters");
        }
        return name.codePoints().anyMatch(Character::isISOControl)
                ? Optional.of("location has a control character")
                : Optional.empty();
    }

    public LocationKind kind() {
        return Places.kindOf(name);
    }

    // No-break spaces too, which strip() leaves.
    private static String trimmed(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }

    @Override
    public int compareTo(Location other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
