package dev.ballast.notification.domain.run;

import dev.ballast.notification.domain.heard.ExecutionCompleted;
import dev.ballast.notification.domain.heard.ExecutionStarted;
import dev.ballast.notification.domain.heard.OrderStep;
import dev.ballast.notification.domain.heard.PipelineEvent;
import dev.ballast.notification.domain.heard.PlanApproved;
import dev.ballast.notification.domain.heard.PlanAssessed;
import dev.ballast.notification.domain.heard.PlanCanceled;
import dev.ballast.notification.domain.heard.PlanExpired;
import dev.ballast.notification.domain.heard.PlanProposed;
import dev.ballast.notification.domain.heard.PlanRejected;
import dev.ballast.notification.domain.heard.RunEnded;
import dev.ballast.notification.domain.heard.RunStarted;
import dev.ballast.notification.domain.heard.RunStopRequested;
import dev.ballast.notification.domain.heard.SessionClosed;
import dev.ballast.notification.domain.heard.SessionOpened;
import dev.ballast.notification.domain.heard.SnapshotTaken;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Events as people read them. */
public final class Words {

    private static final int PERCENT_DECIMALS = 4;

    private Words() {}

    static String of(PipelineEvent event) {
        return switch (event) {
            case RunStarted it -> "run started by " + it.startedBy();
            case RunStopRequested it -> "stop asked for by " + it.stoppedBy();
            case RunEnded it -> "run ended, %s: %s".formatted(it.outcome(), it.reason());
            case PlanProposed it -> of(it);
            case PlanAssessed it -> of(it);
            case PlanApproved it -> "plan approved by " + it.approvedBy();
            case PlanRejected it ->
                    "plan rejected by %s: %s".formatted(it.rejectedBy(), it.reason());
            case PlanExpired _ -> "plan expired";
            case PlanCanceled it ->
                    "plan canceled by %s: %s".formatted(it.canceledBy(), it.reason());
            case ExecutionStarted it ->
                    "execution of %d orders started by %s".formatted(it.orders(), it.startedBy());
            case OrderStep it -> it.words();
            case ExecutionCompleted it -> of(it);
            case SnapshotTaken it ->
                    "holdings are worth %s %s".formatted(money(it.value()), it.baseCurrency());
            case SessionOpened it -> "session opened, largest drift " + percent(it.driftBefore());
            case SessionClosed it ->
                    "session closed, %s, largest drift %s"
                            .formatted(it.outcome(), percent(it.driftAfter()));
        };
    }

    static String of(PlanProposed it) {
        return "plan of %d actions, %d to execute, worth %s %s"
                .formatted(it.actions(), it.planned(), money(it.turnover()), it.baseCurrency());
    }

    static String of(ExecutionCompleted it) {
        var figures = it.figures();
        return "%s: %d of %d orders filled, worth %s, fees %s%s"
                .formatted(
                        it.outcome(),
                        figures.ordersFilled(),
                        figures.orders(),
                        money(figures.turnover()),
                        money(figures.fees()),
                        it.reason().map(reason -> ", " + reason).orElse(""));
    }

    private static String of(PlanAssessed it) {
        var findings = String.join("; ", it.findings());
        return "risk says %s%s".formatted(it.verdict(), findings.isEmpty() ? "" : ": " + findings);
    }

    /** Exact, without an exponent or trailing zeros. */
    public static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    /** Money to look at, rounded to hundredths. */
    public static String money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A share to look at: {@code 12.3456 %}. */
    public static String percent(BigDecimal share) {
        var rounded = share.movePointRight(2).setScale(PERCENT_DECIMALS, RoundingMode.HALF_EVEN);
        return plain(rounded) + " %";
    }
}
