package dev.ballast.planner.application.testing;

import dev.ballast.planner.application.port.Plans;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanId;
import dev.ballast.planner.domain.plan.PlanStatus;
import dev.ballast.planner.domain.plan.RunId;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Plans, by their ids. */
public final class MemoryPlans implements Plans {

    private final Map<PlanId, Plan> plans = new TreeMap<>(Comparator.comparing(PlanId::value));

    public void keep(Plan... kept) {
        Stream.of(kept).forEach(plan -> plans.put(plan.id(), plan));
    }

    public Plan get(String id) {
        return Optional.ofNullable(plans.get(new PlanId(id))).orElseThrow();
    }

    @Override
    public Uni<Optional<Plan>> find(PlanId id) {
        return Uni.createFrom().item(Optional.ofNullable(plans.get(id)));
    }

    @Override
    public Uni<Optional<Plan>> ofRun(RunId run) {
        return Uni.createFrom().item(all().filter(plan -> plan.run().equals(run)).findFirst());
    }

    @Override
    public Uni<Void> save(Plan plan) {
        keep(plan);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<Plan>> list(
            Optional<PortfolioId> portfolio, Optional<PlanId> after, int limit) {
        return Uni.createFrom()
                .item(
                        all().filter(plan -> portfolio.map(plan.portfolio()::equals).orElse(true))
                                .filter(plan ->
                                        after.map(id -> id.value().compareTo(plan.id().value()) > 0)
                                                .orElse(true))
                                .sorted(
                                        Comparator.comparing((Plan plan) -> plan.id().value())
                                                .reversed())
                                .limit(limit)
                                .toList());
    }

    @Override
    public Uni<List<Plan>> open(PortfolioId portfolio) {
        return Uni.createFrom()
                .item(
                        all().filter(plan -> plan.portfolio().equals(portfolio))
                                .filter(plan -> plan.status().isOpen())
                                .toList());
    }

    @Override
    public Uni<List<PlanId>> executing(PortfolioId portfolio) {
        return Uni.createFrom()
                .item(
                        all().filter(plan -> plan.portfolio().equals(portfolio))
                                .filter(plan -> plan.status() == PlanStatus.EXECUTING)
                                .map(Plan::id)
                                .toList());
    }

    @Override
    public Uni<List<Due>> due(Instant now, int limit) {
        return Uni.createFrom()
                .item(
                        all().filter(plan -> plan.expired(now).isPresent())
                                .limit(limit)
                                .map(plan -> new Due("default", plan.id()))
                                .toList());
    }

    private Stream<Plan> all() {
        return plans.values().stream();
    }
}
