package dev.ballast.analytics.adapter.kafka;

import dev.ballast.analytics.domain.performance.PerformanceMeasured;
import dev.ballast.analytics.domain.portfolio.Mode;
import dev.ballast.analytics.domain.session.SessionClosed;
import dev.ballast.analytics.domain.session.SessionOpened;
import dev.ballast.events.Amounts;
import java.math.BigDecimal;

/** Turns our own words into what stands on the wire. */
final class Write {
    private Write() {}

    static dev.ballast.events.wire.SessionOpened opened(SessionOpened event) {
        return dev.ballast.events.wire.SessionOpened.newBuilder()
                .setSessionId(event.session().value())
                .setPlanId(event.plan().value())
                .setRunId(event.run().value())
                .setPortfolioId(event.portfolio().value())
                .setMode(mode(event.mode()))
                .setOpenedAt(event.openedAt())
                .setSnapshotId(event.snapshot().value())
                .setValueBefore(amount(event.valueBefore()))
                .setMaxDriftBefore(amount(event.maxDriftBefore()))
                .build();
    }

    static dev.ballast.events.wire.SessionClosed closed(SessionClosed event) {
        var closing = event.closing();
        var execution = event.execution();
        var snapshot = closing.snapshot();
        return dev.ballast.events.wire.SessionClosed.newBuilder()
                .setSessionId(event.session().value())
                .setPlanId(event.plan().value())
                .setRunId(event.run().value())
                .setPortfolioId(event.portfolio().value())
                .setMode(mode(event.mode()))
                .setOutcome(closing.outcome().name())
                .setClosedAt(closing.closedAt())
                .setExecutionId(execution == null ? null : execution.value())
                .setSnapshotId(snapshot == null ? null : snapshot.value())
                .setValueAfter(amount(closing.valueAfter()))
                .setMaxDriftAfter(amount(closing.maxDriftAfter()))
                .setTurnover(amount(closing.costs().turnover()))
                .setFeesPaid(amount(closing.costs().fees()))
                .setSlippage(amount(closing.costs().slippage()))
                .setStages(
                        event.stages().stream()
                                .map(each ->
                                        new dev.ballast.events.wire.StageTime(
                                                each.stage().name(), each.took().toMillis()))
                                .toList())
                .build();
    }

    static dev.ballast.events.wire.PerformanceMeasured measured(PerformanceMeasured event) {
        return dev.ballast.events.wire.PerformanceMeasured.newBuilder()
                .setPortfolioId(event.portfolio().value())
                .setMode(mode(event.mode()))
                .setSnapshotId(event.snapshot().value())
                .setAsOf(event.asOf())
                .setTotalValue(amount(event.totalValue()))
                .setTotalReturn(event.totalReturn())
                .setMaxDrawdown(event.maxDrawdown())
                .build();
    }

    private static dev.ballast.events.wire.Mode mode(Mode mode) {
        return switch (mode) {
            case PAPER -> dev.ballast.events.wire.Mode.PAPER;
            case LIVE -> dev.ballast.events.wire.Mode.LIVE;
        };
    }

    private static BigDecimal amount(BigDecimal value) {
        return Amounts.wire(value);
    }
}
