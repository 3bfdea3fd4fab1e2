package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.portfolio.Drift;
import java.math.BigDecimal;

/**
 * When a weight is put right, and how far: the trigger and the destination are two choices.
 *
 * @param absolute how far a weight may be from its target, as a share of the portfolio's value
 */
public record Band(BigDecimal absolute, Destination destination) {

    /** Any difference is put right, wholly. */
    public static final Band NONE = new Band(BigDecimal.ZERO, Destination.TARGET);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Band {
        if (absolute.signum() < 0 || absolute.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "band is not in [0, 1): " + absolute.toPlainString());
        }
    }

    public boolean isLeftBy(Drift drift) {
        return absolute.signum() == 0
                ? drift.weight().compareTo(drift.target()) != 0
                : drift.drift().abs().compareTo(absolute) > 0;
    }

    /** The weight to go to; inside the band it is the present one. */
    public BigDecimal destinationOf(Drift drift) {
        if (!isLeftBy(drift)) {
            return drift.weight();
        }
        return switch (destination) {
            case TARGET -> drift.target();
            case BAND_EDGE -> drift.target().add(edge(drift));
            case HALF_WAY -> drift.target().add(edge(drift).multiply(HALF));
        };
    }

    private BigDecimal edge(Drift drift) {
        return drift.drift().signum() > 0 ? absolute : absolute.negate();
    }
}
