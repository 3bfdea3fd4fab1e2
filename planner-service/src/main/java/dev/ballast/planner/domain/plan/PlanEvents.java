package dev.ballast.planner.domain.plan;

import java.util.ArrayList;
import java.util.List;

/** What is said of a plan once it has changed. */
public final class PlanEvents {

    private PlanEvents() {}

    public static List<PlanEvent> ofEnding(Plan plan, Decided decided) {
        var events = new ArrayList<PlanEvent>();
        switch (plan.status()) {
            case APPROVED -> events.add(new PlanEvent.PlanApproved(plan, decided));
            case REJECTED -> {
                events.add(new PlanEvent.PlanRejected(plan, decided));
                endRun(plan, RunOutcome.REJECTED, decided, events);
            }
            case EXPIRED -> {
                events.add(new PlanEvent.PlanExpired(plan, decided));
                endRun(plan, RunOutcome.EXPIRED, decided, events);
            }
            case CANCELED -> {
                events.add(new PlanEvent.PlanCanceled(plan, decided));
                endRun(plan, RunOutcome.STOPPED, decided, events);
            }
            case PROPOSED, ASSESSED, EXECUTING, COMPLETED, PARTIALLY_COMPLETED, FAILED ->
                    throw new IllegalStateException("not decided: " + plan.status());
        }
        return events;
    }

    // Only a run that starts by itself is more than its plan.
    private static void endRun(
            Plan plan, RunOutcome outcome, Decided decided, List<PlanEvent> events) {
        if (plan.proposal().start() == StartMode.AUTOMATIC) {
            events.add(PlanEvent.RunEnded.of(plan, outcome, decided));
        }
    }
}
