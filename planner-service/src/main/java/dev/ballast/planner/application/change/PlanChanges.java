package dev.ballast.planner.application.change;

import dev.ballast.events.NewEvent;
import dev.ballast.events.Outbox;
import dev.ballast.planner.application.port.Plans;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanEvent;
import dev.ballast.planner.domain.plan.PlanId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Plans and what is said of them, together. Runs inside a unit of work. */
@ApplicationScoped
public class PlanChanges {

    private final Plans plans;
    private final Outbox outbox;

    PlanChanges(Plans plans, Outbox outbox) {
        this.plans = plans;
        this.outbox = outbox;
    }

    public Uni<Optional<Plan>> find(PlanId id) {
        return plans.find(id);
    }

    public Uni<Void> save(Plan plan) {
        return plans.save(plan);
    }

    /**
     * @param cause the event or the request behind it
     */
    public Uni<Void> save(Plan plan, String tenant, String cause, List<PlanEvent> events) {
        return plans.save(plan).chain(() -> say(plan, tenant, cause, events));
    }

    public Uni<Void> say(Plan plan, String tenant, String cause, List<PlanEvent> events) {
        return outbox.append(
                events.stream()
                        .map(event -> new NewEvent(event, tenant, plan.run().value(), cause))
                        .toList());
    }
}
