package dev.ballast.planner.application.change;

import dev.ballast.planner.application.port.PlanJournal;
import dev.ballast.planner.application.testing.MemoryPlans;
import dev.ballast.planner.application.testing.MemoryWork;
import dev.ballast.planner.domain.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes of plans that lie in memory.
 *
 * @param journal whose decisions were told, in order
 */
public record MemoryChanges(MemoryPlans plans, MemoryWork work, Instant now, List<Plan> journal) {

    public static MemoryChanges at(Instant now) {
        return new MemoryChanges(new MemoryPlans(), new MemoryWork(), now, new ArrayList<>());
    }

    public PlanChanges changes() {
        return new PlanChanges(plans, work);
    }

    public OpenPlans openPlans() {
        return new OpenPlans(plans, changes(), new Journal(), () -> now);
    }

    private final class Journal implements PlanJournal {

        @Override
        public void proposed(Plan plan) {}

        @Override
        public void assessed(Plan plan) {}

        @Override
        public void decided(Plan plan) {
            journal.add(plan);
        }
    }
}
