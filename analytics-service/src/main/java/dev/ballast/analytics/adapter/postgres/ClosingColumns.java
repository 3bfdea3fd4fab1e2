package dev.ballast.analytics.adapter.postgres;

import dev.ballast.analytics.domain.fact.SessionOutcome;
import dev.ballast.analytics.domain.portfolio.SnapshotId;
import dev.ballast.analytics.domain.session.Closing;
import dev.ballast.analytics.domain.session.Costs;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session's columns that are filled when it closes; all empty until then. */
@Embeddable
class ClosingColumns {
    @Enumerated(EnumType.STRING)
    SessionOutcome outcome;

    Instant closedAt;
    @Nullable String snapshotAfter;
    @Nullable Instant bookedAt;
    BigDecimal valueAfter;
    BigDecimal maxDriftAfter;
    BigDecimal turnover;
    BigDecimal slippage;
    BigDecimal feesPaid;

    static ClosingColumns of(Closing closing) {
        var columns = new ClosingColumns();
        var snapshot = closing.snapshot();
        columns.outcome = closing.outcome();
        columns.closedAt = closing.closedAt();
        columns.snapshotAfter = snapshot == null ? null : snapshot.value();
        columns.bookedAt = closing.bookedAt();
        columns.valueAfter = closing.valueAfter();
        columns.maxDriftAfter = closing.maxDriftAfter();
        columns.turnover = closing.costs().turnover();
        columns.slippage = closing.costs().slippage();
        columns.feesPaid = closing.costs().fees();
        return columns;
    }

    Closing toClosing() {
        return new Closing(
                outcome,
                closedAt,
                snapshotAfter == null ? null : new SnapshotId(snapshotAfter),
                bookedAt,
                Numbers.plain(valueAfter),
                Numbers.plain(maxDriftAfter),
                new Costs(
                        Numbers.plain(turnover), Numbers.plain(slippage), Numbers.plain(feesPaid)));
    }
}
