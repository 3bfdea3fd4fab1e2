package dev.ballast.planner.application.proposeplan;

import dev.ballast.events.Ids;
import dev.ballast.planner.application.draft.Draft.Drafted;
import dev.ballast.planner.application.draft.DraftRules;
import dev.ballast.planner.application.port.Decisions;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanId;
import dev.ballast.planner.domain.plan.Proposal;
import dev.ballast.planner.domain.plan.RunId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Turns a draft into a plan with a name, a time to live and kept inputs. */
@ApplicationScoped
class Proposals {

    private final Decisions decisions;
    private final DraftRules rules;
    private final Ids ids;
    private final InstantSource clock;

    Proposals(Decisions decisions, DraftRules rules, Ids ids, InstantSource clock) {
        this.decisions = decisions;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Plan> of(Drafted draft, ProposePlan command) {
        return decisions.keep(draft.inputs()).map(hash -> plan(draft, command, hash));
    }

    private Plan plan(Drafted draft, ProposePlan command, String hash) {
        // Times on the wire have milliseconds; ours say the same.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var snapshot = draft.portfolio().snapshot();
        var proposal =
                new Proposal(
                        snapshot.base(),
                        draft.targets().settlement(),
                        snapshot.id(),
                        snapshot.version(),
                        snapshot.asOf(),
                        snapshot.booked(),
                        draft.targets().version(),
                        command.wish().strategy(),
                        command.wish().ccs(),
                        command.wish().cash(),
                        draft.targets().policy(),
                        command.start(),
                        now,
                        now.plus(rules.validity()),
                        command.by(),
                        hash,
                        rules.codeVersion(),
                        draft.micros(),
                        draft.outcome());
        return Plan.proposed(
                new PlanId(ids.next().toString()),
                new RunId(ids.next().toString()),
                snapshot.portfolio(),
                snapshot.mode(),
                proposal);
    }
}
