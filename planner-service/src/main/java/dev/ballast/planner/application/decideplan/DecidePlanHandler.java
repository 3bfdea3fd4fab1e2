package dev.ballast.planner.application.decideplan;

import dev.ballast.events.UnitOfWork;
import dev.ballast.planner.application.change.PlanChanges;
import dev.ballast.planner.application.change.PlanCircumstances;
import dev.ballast.planner.application.port.PlanJournal;
import dev.ballast.planner.domain.plan.Decided;
import dev.ballast.planner.domain.plan.Decision;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanEvent;
import dev.ballast.planner.domain.plan.PlanEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Takes a person's word on a plan. */
@ApplicationScoped
public class DecidePlanHandler {

    private final UnitOfWork work;
    private final PlanChanges plans;
    private final PlanJournal journal;
    private final PlanCircumstances circumstances;
    private final InstantSource clock;

    DecidePlanHandler(
            UnitOfWork work,
            PlanChanges plans,
            PlanJournal journal,
            PlanCircumstances circumstances,
            InstantSource clock) {
        this.work = work;
        this.plans = plans;
        this.journal = journal;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    /** Empty where the plan is unknown. */
    public Uni<Optional<Decision>> handle(DecidePlan command) {
        return work.change(
                        command.tenant(),
                        () ->
                                plans.find(command.plan())
                                        .chain(found ->
                                                found.map(plan -> decide(command, plan))
                                                        .orElseGet(DecidePlanHandler::none)))
                .invoke(this::tell);
    }

    private Uni<Optional<Decision>> decide(DecidePlan command, Plan plan) {
        command.expected().accept(plan.version());
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var word = new Decided(command.by(), command.reason(), now);
        return command.approves()
                ? circumstances
                        .of(plan.portfolio())
                        .chain(around -> keep(command, plan.approve(word, around), word))
                : keep(command, plan.reject(word), word);
    }

    private Uni<Optional<Decision>> keep(DecidePlan command, Decision decision, Decided word) {
        var done = Optional.of(decision);
        return decision instanceof Decision.Made(var decided)
                ? plans.save(decided, command.tenant(), command.cause(), said(decided, word))
                        .replaceWith(done)
                : Uni.createFrom().item(done);
    }

    private static List<PlanEvent> said(Plan plan, Decided word) {
        return PlanEvents.ofEnding(plan, word);
    }

    private void tell(Optional<Decision> decision) {
        decision.ifPresent(found -> {
            if (found instanceof Decision.Made(var plan)) {
                journal.decided(plan);
            }
        });
    }

    private static Uni<Optional<Decision>> none() {
        return Uni.createFrom().item(Optional.empty());
    }
}
