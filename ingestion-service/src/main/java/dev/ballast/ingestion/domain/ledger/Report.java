package dev.ballast.ingestion.domain.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a statement last reported of a balance, beside what had been calculated until then.
 *
 * @param calculated from what was reported before and the fills since; null where that is unknown
 */
public record Report(
        BigDecimal quantity, Instant asOf, UUID importId, @Nullable BigDecimal calculated) {

    /** CoinTracking's exports have eight decimals: what is less than their last is rounding. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.00000001");

    public Report {
        quantity = Plain.of(quantity);
        calculated = calculated == null ? null : Plain.of(calculated);
    }

    /** What was reported beyond what had been calculated; empty where the two agree. */
    public Optional<BigDecimal> mismatch() {
        return Optional.ofNullable(calculated)
                .map(quantity::subtract)
                .filter(difference -> difference.abs().compareTo(ROUNDING) >= 0)
                .map(Plain::of);
    }
}
