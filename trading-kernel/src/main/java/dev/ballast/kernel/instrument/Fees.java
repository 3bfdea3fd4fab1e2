package dev.ballast.kernel.instrument;

import java.math.BigDecimal;

/**
 * What a venue takes of each fill, as a share of it: {@code 0.001} is 0.1 %.
 *
 * @param asset in which asset it takes it
 */
public record Fees(BigDecimal maker, BigDecimal taker, FeeAsset asset) {

    public Fees {
        if (taker.signum() < 0 || taker.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("taker fee is not in [0, 1): " + taker);
        }
        if (maker.abs().compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("maker fee is not in (-1, 1): " + maker);
        }
    }

    /** Taken in the quote asset. */
    public Fees(BigDecimal maker, BigDecimal taker) {
        this(maker, taker, FeeAsset.QUOTE);
    }

    /** What a buy that takes from the book pays beside its notional, as a share of that. */
    public BigDecimal takerOnTopOfBuy() {
        return switch (asset) {
            case QUOTE -> taker;
            case RECEIVED -> BigDecimal.ZERO;
        };
    }
}
