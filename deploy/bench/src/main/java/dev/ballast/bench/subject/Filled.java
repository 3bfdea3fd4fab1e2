package dev.ballast.bench.subject;

import java.math.BigDecimal;
import java.time.Instant;

/** What the events are about: an order's fill, as a service's own type. */
record Filled(
        String orderId,
        String tradeId,
        String portfolioId,
        BigDecimal quantity,
        BigDecimal price,
        BigDecimal fee,
        Instant occurredAt) {
    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");
    private static final int PORTFOLIOS = 16;

    /** Some fill; its trade is named by the number. */
    static Filled numbered(int number) {
        return new Filled(
                "0190a3c2-7b1e-7c3a-9f00-00000000%04d".formatted(number % 10_000),
                Integer.toString(number),
                "0190a3c2-7b1e-7c3a-9f00-0000000000%02d".formatted(number % PORTFOLIOS),
                new BigDecimal("0.015"),
                new BigDecimal("50630.25"),
                new BigDecimal("0.75945375"),
                AT);
    }

    int number() {
        return Integer.parseInt(tradeId);
    }
}
