package dev.ballast.analytics.adapter.postgres;

import java.math.BigDecimal;

/** The database keeps the scale that a number was written with; we compare without it. */
final class Numbers {
    private Numbers() {}

    static BigDecimal plain(BigDecimal stored) {
        var plain = stored.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
