package dev.ballast.notification.domain.plan;

import dev.ballast.notification.domain.alert.AlertLevel;
import dev.ballast.notification.domain.alert.AlertNotice;
import dev.ballast.notification.domain.alert.AlertStep;
import dev.ballast.notification.domain.alert.AlertStep.Hold;
import dev.ballast.notification.domain.alert.AlertStep.Resolve;
import dev.ballast.notification.domain.alert.AlertType;
import dev.ballast.notification.domain.alert.Concern;
import java.util.List;

/** When a plan waits for somebody, and when it does not any more. */
public final class WaitingPlans {

    private WaitingPlans() {}

    /** What is over, now that the plan stands like this. */
    public static List<AlertStep> over(PlanSign plan) {
        var approval = new Resolve(concern(plan, AlertType.PLAN_WAITING));
        var start = new Resolve(concern(plan, AlertType.EXECUTION_WAITING));
        return plan.waitsFor()
                .map(wait ->
                        switch (wait.reason()) {
                            case APPROVAL -> List.<AlertStep>of();
                            case START -> List.<AlertStep>of(approval);
                        })
                .orElse(List.of(approval, start));
    }

    public static AlertStep raise(PlanSign plan, Wait wait) {
        var id = plan.plan().value();
        return switch (wait.reason()) {
            case APPROVAL ->
                    raise(
                            plan,
                            AlertType.PLAN_WAITING,
                            "Plan waits for approval",
                            "plan %s waits for a person: POST /api/v1/plans/%s/approval or /rejection"
                                    .formatted(id, id));
            case START ->
                    raise(
                            plan,
                            AlertType.EXECUTION_WAITING,
                            "Plan waits to be executed",
                            "plan %s is approved: POST /api/v1/execution/execute-plan"
                                    .formatted(id));
        };
    }

    private static AlertStep raise(PlanSign plan, AlertType type, String title, String message) {
        return new Hold(
                AlertNotice.ofPortfolio(
                        concern(plan, type),
                        AlertLevel.WARNING,
                        title,
                        message,
                        plan.mode(),
                        plan.portfolio()));
    }

    private static Concern concern(PlanSign plan, AlertType type) {
        return new Concern(type, plan.plan().value());
    }
}
