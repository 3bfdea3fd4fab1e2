package dev.ballast.analytics.domain.session;

import dev.ballast.analytics.domain.fact.SessionOutcome;
import dev.ballast.analytics.domain.portfolio.SnapshotId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a session achieved.
 *
 * @param snapshot where all fills are in; absent when nothing was executed
 * @param bookedAt when that was taken
 */
public record Closing(
        SessionOutcome outcome,
        Instant closedAt,
        @Nullable SnapshotId snapshot,
        @Nullable Instant bookedAt,
        BigDecimal valueAfter,
        BigDecimal maxDriftAfter,
        Costs costs) {}
