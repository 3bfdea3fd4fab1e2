package dev.ballast.risk.adapter.kafka;

import dev.ballast.events.EventCatalogue;
import dev.ballast.events.EventType;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.PlanProposed;
import dev.ballast.risk.domain.assessment.PlanAssessed;
import dev.ballast.risk.domain.desk.LimitsSet;
import dev.ballast.risk.domain.desk.TradingStatePublished;
import dev.ballast.risk.domain.plan.ProposedPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What risk hears and says. */
@ApplicationScoped
class RiskEvents implements EventCatalogue {

    private static final List<EventType<?, ?>> TYPES =
            List.of(
                    EventType.reads(
                            Topic.PLANS, ProposedPlan.class, PlanProposed.class, PlanReader::read),
                    EventType.writes(
                            Topic.ASSESSMENTS,
                            PlanAssessed.class,
                            dev.ballast.events.wire.PlanAssessed.class,
                            event -> event.assessment().portfolio().value(),
                            AssessmentWriter::write),
                    EventType.writes(
                            Topic.LIMITS,
                            LimitsSet.class,
                            dev.ballast.events.wire.LimitsSet.class,
                            event -> event.tenant() + ":limits:default",
                            DeskWriter::limits),
                    EventType.writes(
                            Topic.LIMITS,
                            TradingStatePublished.class,
                            dev.ballast.events.wire.TradingStatePublished.class,
                            event -> event.tenant() + ":state:default",
                            DeskWriter::states));

    @Override
    public List<EventType<?, ?>> types() {
        return TYPES;
    }

    /** A plan is assessed once, when it is proposed; what becomes of it is for others. */
    @Override
    public Set<String> skipped() {
        return Set.of(
                "PlanApproved",
                "PlanRejected",
                "PlanExpired",
                "PlanCanceled",
                "RunStarted",
                "RunStopRequested",
                "RunEnded");
    }
}
