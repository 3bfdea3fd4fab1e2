package dev.ballast.kernel.instrument;

import java.math.BigDecimal;

/** What a venue takes of each fill, as a share of its notional: {@code 0.001} is 0.1 %. */
public record Fees(BigDecimal maker, BigDecimal taker) {

    public Fees {
        if (taker.signum() < 0 || taker.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("taker fee is not in [0, 1): " + taker);
        }
        if (maker.abs().compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("maker fee is not in (-1, 1): " + maker);
        }
    }
}
