package dev.ballast.risk.application.assessplan;

import dev.ballast.events.Event;
import dev.ballast.events.Ids;
import dev.ballast.events.NewEvent;
import dev.ballast.risk.application.port.Assessments;
import dev.ballast.risk.application.port.Assessments.Judged;
import dev.ballast.risk.application.port.Journal;
import dev.ballast.risk.domain.assessment.AssessmentId;
import dev.ballast.risk.domain.assessment.AssessmentInputs;
import dev.ballast.risk.domain.assessment.Assessor;
import dev.ballast.risk.domain.assessment.PlanAssessed;
import dev.ballast.risk.domain.desk.Desk;
import dev.ballast.risk.domain.plan.ProposedPlan;
import dev.ballast.risk.domain.rule.Rules;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Judges plans by the rules and keeps what was judged from what. */
@ApplicationScoped
class Judge {

    private final Assessor assessor = new Assessor(Rules.ALL);
    private final Assessments assessments;
    private final Journal journal;
    private final InstantSource clock;
    private final Ids ids;

    Judge(Assessments assessments, Journal journal, InstantSource clock, Ids ids) {
        this.assessments = assessments;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    /** The assessments as events, in the order of the plans. */
    Uni<List<NewEvent>> judge(List<Event<ProposedPlan>> proposed, Desk desk) {
        var now = clock.instant();
        var judged = new ArrayList<Judged>();
        var told = new ArrayList<NewEvent>();
        for (var event : proposed) {
            var one = judge(event.payload(), desk, now);
            judged.add(one);
            told.add(event.causes(new PlanAssessed(one.assessment())));
            journal.assessed(one.assessment(), Duration.between(event.envelope().time(), now));
        }
        return assessments.saveAll(judged).replaceWith(List.copyOf(told));
    }

    private Judged judge(ProposedPlan plan, Desk desk, Instant now) {
        var inputs = new AssessmentInputs(plan, desk.limits(), desk.states(), now);
        var id = new AssessmentId(ids.next().toString());
        return new Judged(assessor.assess(id, inputs), inputs);
    }
}
