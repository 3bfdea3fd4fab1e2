package dev.ballast.notification.domain.alert;

import dev.ballast.notification.domain.alert.AlertStep.Raise;
import dev.ballast.notification.domain.alert.AlertStep.Resolve;
import dev.ballast.notification.domain.heard.DriftMeasured;
import dev.ballast.notification.domain.heard.ExecutionCompleted;
import dev.ballast.notification.domain.heard.HealthEvent.OutboxRowParked;
import dev.ballast.notification.domain.heard.HealthEvent.RecordDeadLettered;
import dev.ballast.notification.domain.heard.PlanAssessed;
import dev.ballast.notification.domain.heard.Verdict;
import dev.ballast.notification.domain.run.Words;
import java.math.BigDecimal;
import java.util.Optional;

/** Which events people are told about, and in which words. */
public final class AlertRules {

    private AlertRules() {}

    public static AlertStep on(ExecutionCompleted event) {
        var figures = event.figures();
        var id = event.execution().value();
        var filled =
                "%d of %d orders filled, worth %s, fees %s, slippage %s%s"
                        .formatted(
                                figures.ordersFilled(),
                                figures.orders(),
                                Words.money(figures.turnover()),
                                Words.money(figures.fees()),
                                Words.percent(figures.slippage()),
                                event.reason().map(reason -> "; " + reason).orElse(""));
        return switch (event.outcome()) {
            case COMPLETED ->
                    of(
                            event,
                            AlertType.EXECUTION_COMPLETED,
                            AlertLevel.INFO,
                            "Execution completed",
                            filled + "; nothing to do");
            case PARTIALLY_COMPLETED ->
                    of(
                            event,
                            AlertType.EXECUTION_PARTIAL,
                            AlertLevel.WARNING,
                            "Execution completed in part",
                            filled
                                    + "; see GET /api/v1/execution/status/"
                                    + id
                                    + ", then plan anew");
            case CANCELED ->
                    of(
                            event,
                            AlertType.EXECUTION_CANCELED,
                            AlertLevel.WARNING,
                            "Execution canceled",
                            filled + "; plan anew when you want to go on");
            case FAILED ->
                    of(
                            event,
                            AlertType.EXECUTION_FAILED,
                            AlertLevel.ERROR,
                            "Execution failed",
                            filled + "; see GET /api/v1/execution/status/" + id);
        };
    }

    private static AlertStep of(
            ExecutionCompleted event,
            AlertType type,
            AlertLevel level,
            String title,
            String message) {
        return new Raise(
                AlertNotice.ofPortfolio(
                        new Concern(type, event.execution().value()),
                        level,
                        title,
                        message,
                        event.mode(),
                        event.portfolio()));
    }

    /** Empty unless risk said no. */
    public static Optional<AlertStep> on(PlanAssessed event) {
        if (event.verdict() != Verdict.DENIED) {
            return Optional.empty();
        }
        var message =
                "risk denied plan %s: %s; change the targets or the limits and plan anew"
                        .formatted(event.plan().value(), String.join("; ", event.findings()));
        return Optional.of(
                new Raise(
                        AlertNotice.ofPortfolio(
                                new Concern(AlertType.PLAN_DENIED, event.plan().value()),
                                AlertLevel.WARNING,
                                "Plan denied",
                                message,
                                event.mode(),
                                event.portfolio())));
    }

    /** Raised above the threshold, over at or below it. */
    public static AlertStep on(DriftMeasured event, BigDecimal threshold) {
        var concern = new Concern(AlertType.DRIFT, event.portfolio().value());
        if (event.maxDrift().compareTo(threshold) <= 0) {
            return new Resolve(concern);
        }
        var message =
                "%s is %s from its target, more than %s; POST /api/v1/plans to rebalance"
                        .formatted(
                                event.farthest().orElse("a weight"),
                                Words.percent(event.maxDrift()),
                                Words.percent(threshold));
        return new Raise(
                AlertNotice.ofPortfolio(
                        concern,
                        AlertLevel.WARNING,
                        "Drift above threshold",
                        message,
                        event.mode(),
                        event.portfolio()));
    }

    public static AlertStep on(RecordDeadLettered event) {
        var letters = event.topic() + "." + event.service() + ".dlq";
        var message =
                "%s put aside a record of %s: %s; mend the cause, then: ballast topics replay %s"
                        .formatted(event.service(), event.topic(), event.reason(), letters);
        return new Raise(
                AlertNotice.ofHouse(
                        new Concern(AlertType.DEAD_LETTER, letters),
                        AlertLevel.ERROR,
                        "Record put aside",
                        message));
    }

    public static AlertStep on(OutboxRowParked event) {
        var message =
                "%s can't send row %d of its outbox to %s: %s; see docs/operations.md"
                        .formatted(event.service(), event.row(), event.topic(), event.reason());
        return new Raise(
                AlertNotice.ofHouse(
                        new Concern(AlertType.OUTBOX_PARKED, event.service()),
                        AlertLevel.CRITICAL,
                        "Event parked in the outbox",
                        message));
    }
}
