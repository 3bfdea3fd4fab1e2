package dev.ballast.planner.application.proposeplan;

import dev.ballast.events.UnitOfWork;
import dev.ballast.planner.application.draft.Draft;
import dev.ballast.planner.application.draft.Draft.Drafted;
import dev.ballast.planner.application.draft.Drafts;
import dev.ballast.planner.application.port.PlanJournal;
import dev.ballast.planner.application.proposeplan.ProposePlanResult.NotDrafted;
import dev.ballast.planner.application.proposeplan.ProposePlanResult.NothingToDo;
import dev.ballast.planner.application.proposeplan.ProposePlanResult.Proposed;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanEvent.PlanProposed;
import dev.ballast.planner.domain.plan.PlanEvent.RunEnded;
import dev.ballast.planner.domain.plan.PlanEvent.RunStarted;
import dev.ballast.planner.domain.plan.RunOutcome;
import dev.ballast.planner.domain.plan.StartMode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Makes a plan: from it on, risk, a person and execution take their turns. */
@ApplicationScoped
public class ProposePlanHandler {

    private final UnitOfWork work;
    private final NewPlans plans;
    private final PlanJournal journal;
    private final Drafts drafts;
    private final Proposals proposals;

    ProposePlanHandler(
            UnitOfWork work,
            NewPlans plans,
            PlanJournal journal,
            Drafts drafts,
            Proposals proposals) {
        this.work = work;
        this.plans = plans;
        this.journal = journal;
        this.drafts = drafts;
        this.proposals = proposals;
    }

    public Uni<ProposePlanResult> handle(ProposePlan command) {
        return work.change(
                        command.tenant(),
                        () -> drafts.of(command.wish()).chain(draft -> propose(command, draft)))
                .invoke(this::tell);
    }

    private Uni<ProposePlanResult> propose(ProposePlan command, Draft draft) {
        return draft instanceof Drafted drafted
                ? proposals.of(drafted, command).chain(plan -> keep(command, plan))
                : Uni.createFrom().item(new NotDrafted(draft));
    }

    private Uni<ProposePlanResult> keep(ProposePlan command, Plan plan) {
        if (command.start() == StartMode.ON_REQUEST) {
            return plans.keep(command, plan, List.of(new PlanProposed(plan)))
                    .replaceWith(new Proposed(plan));
        }
        var at = plan.proposal().createdAt();
        var started = new RunStarted(plan.run(), plan.portfolio(), plan.mode(), command.by(), at);
        if (plan.hasNothingToDo()) {
            var ended =
                    new RunEnded(
                            plan.run(),
                            plan.portfolio(),
                            Optional.empty(),
                            RunOutcome.NOTHING_TO_DO,
                            "no action can be executed",
                            at);
            return plans.say(command, plan, List.of(started, ended))
                    .replaceWith(new NothingToDo(plan.run()));
        }
        return plans.keep(command, plan, List.of(started, new PlanProposed(plan)))
                .replaceWith(new Proposed(plan));
    }

    private void tell(ProposePlanResult result) {
        if (result instanceof Proposed(var plan)) {
            journal.proposed(plan);
        }
    }
}
