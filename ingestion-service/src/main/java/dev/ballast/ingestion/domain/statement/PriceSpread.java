package dev.ballast.ingestion.domain.statement;

import dev.ballast.ingestion.domain.ledger.Plain;
import dev.ballast.ingestion.domain.location.Location;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far one statement's prices of an asset lie apart.
 *
 * @param lowest the one that even at its highest is below all others
 * @param highest the one that even at its lowest is above all others
 */
public record PriceSpread(Written lowest, Written highest) {

    /** Beside what rounding explains: places differ by less at the same moment. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    /**
     * A price and where it stands.
     *
     * @param error relative; zero where the price is exact
     */
    public record Written(BigDecimal price, BigDecimal error, long line, Location location) {

        public Written {
            price = Plain.of(price);
        }

        private BigDecimal atLeast() {
            return price.subtract(price.multiply(error));
        }

        private BigDecimal atMost() {
            return price.add(price.multiply(error));
        }

        @Override
        public String toString() {
            return price.toPlainString() + " in line " + line + " (" + location.name() + ")";
        }
    }

    /** No price, where two of them can't both be right. */
    public Optional<StatedPrice> conflict() {
        var allowed = lowest.atMost().add(lowest.atMost().multiply(TOLERANCE));
        return highest.atLeast().compareTo(allowed) > 0
                ? Optional.of(
                        StatedPrice.conflicting(
                                "the statement gives two prices that can't both be right: %s and %s"
                                        .formatted(lowest, highest)))
                : Optional.empty();
    }
}
