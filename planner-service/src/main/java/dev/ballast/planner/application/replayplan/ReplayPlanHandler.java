package dev.ballast.planner.application.replayplan;

import dev.ballast.events.UnitOfWork;
import dev.ballast.planner.application.draft.DraftRules;
import dev.ballast.planner.application.draft.Drafting;
import dev.ballast.planner.application.port.Decisions;
import dev.ballast.planner.application.port.Plans;
import dev.ballast.planner.domain.decision.DecisionInputs;
import dev.ballast.planner.domain.decision.Replay;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Decides a past plan again from its kept inputs. */
@ApplicationScoped
public class ReplayPlanHandler {

    private final UnitOfWork work;
    private final Plans plans;
    private final Decisions decisions;
    private final Drafting drafting;
    private final DraftRules rules;

    ReplayPlanHandler(
            UnitOfWork work,
            Plans plans,
            Decisions decisions,
            Drafting drafting,
            DraftRules rules) {
        this.work = work;
        this.plans = plans;
        this.decisions = decisions;
        this.drafting = drafting;
        this.rules = rules;
    }

    /**
     * A plan decided again.
     *
     * @param codeVersion of the code that decides now
     */
    public record Replayed(Plan plan, String codeVersion, Replay replay) {}

    /** Empty where the plan is unknown. */
    public Uni<Optional<Replayed>> handle(String tenant, PlanId id) {
        return work.read(
                tenant,
                () ->
                        plans.find(id)
                                .chain(found ->
                                        found.map(this::replay)
                                                .orElseGet(() ->
                                                        Uni.createFrom().item(Optional.empty()))));
    }

    private Uni<Optional<Replayed>> replay(Plan plan) {
        var hash = plan.proposal().decisionHash();
        return decisions
                .find(hash)
                .map(found ->
                        found.orElseThrow(() -> new IllegalStateException("no inputs: " + hash)))
                .map(inputs -> Optional.of(replay(plan, inputs)));
    }

    private Replayed replay(Plan plan, DecisionInputs inputs) {
        return new Replayed(
                plan,
                rules.codeVersion(),
                Replay.compare(plan.proposal().outcome(), drafting.again(inputs)));
    }
}
