package dev.ballast.notification.application.watch;

import dev.ballast.events.UnitOfWork;
import dev.ballast.notification.application.alert.AlertDesk;
import dev.ballast.notification.application.alert.Cause;
import dev.ballast.notification.application.port.PlanSigns;
import dev.ballast.notification.application.port.ThresholdBook;
import dev.ballast.notification.domain.alert.AlertStep;
import dev.ballast.notification.domain.plan.PlanSign;
import dev.ballast.notification.domain.plan.WaitingPlans;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Tells people of plans that have waited for them for a while. */
@ApplicationScoped
public class WatchPlansHandler {

    private final UnitOfWork work;
    private final ThresholdBook thresholds;
    private final PlanSigns plans;
    private final AlertDesk alerts;
    private final InstantSource clock;

    WatchPlansHandler(
            UnitOfWork work,
            ThresholdBook thresholds,
            PlanSigns plans,
            AlertDesk alerts,
            InstantSource clock) {
        this.work = work;
        this.thresholds = thresholds;
        this.plans = plans;
        this.alerts = alerts;
        this.clock = clock;
    }

    public Uni<Void> handle(Cause cause) {
        return work.change(
                cause.tenant(),
                () ->
                        thresholds
                                .find(cause.tenant())
                                .map(now -> now.figures().planWaiting())
                                .chain(wait -> plans.waitingSince(clock.instant().minus(wait)))
                                .map(WatchPlansHandler::raise)
                                .chain(steps -> alerts.apply(steps, cause)));
    }

    private static List<AlertStep> raise(List<PlanSign> plans) {
        return plans.stream().flatMap(WatchPlansHandler::raise).toList();
    }

    private static Stream<AlertStep> raise(PlanSign plan) {
        return plan.waitsFor().map(wait -> WaitingPlans.raise(plan, wait)).stream();
    }
}
