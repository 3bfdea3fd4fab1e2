package dev.ballast.planner.adapter.kafka;

import dev.ballast.events.wire.PlanApproved;
import dev.ballast.events.wire.PlanCanceled;
import dev.ballast.events.wire.PlanExpired;
import dev.ballast.events.wire.PlanRejected;
import dev.ballast.events.wire.StartMode;
import dev.ballast.planner.domain.plan.Assessment;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanEvent;

/** What became of a plan, as messages. */
final class DecisionWriter {

    private DecisionWriter() {}

    static PlanApproved approved(PlanEvent.PlanApproved event) {
        var plan = event.plan();
        var proposal = plan.proposal();
        return PlanApproved.newBuilder()
                .setPlanId(plan.id().value())
                .setRunId(plan.run().value())
                .setPortfolioId(plan.portfolio().value())
                .setMode(Wire.mode(plan.mode()))
                .setBaseCurrency(proposal.base().code())
                .setSettlementAsset(proposal.settlement().code())
                .setStart(start(plan))
                .setApprovedBy(event.decided().by())
                .setApprovedAt(event.decided().at())
                .setExpiresAt(proposal.expiresAt())
                .setAssessmentId(plan.assessment().map(Assessment::id).orElse(null))
                .setActions(proposal.outcome().planned().stream().map(ActionWriter::write).toList())
                .setBookedExecutionId(proposal.booked().orElse(null))
                .build();
    }

    static PlanRejected rejected(PlanEvent.PlanRejected event) {
        var plan = event.plan();
        return new PlanRejected(
                plan.id().value(),
                plan.run().value(),
                plan.portfolio().value(),
                Wire.mode(plan.mode()),
                event.decided().by(),
                event.decided().reason(),
                event.decided().at());
    }

    static PlanExpired expired(PlanEvent.PlanExpired event) {
        var plan = event.plan();
        return new PlanExpired(
                plan.id().value(),
                plan.run().value(),
                plan.portfolio().value(),
                Wire.mode(plan.mode()),
                event.decided().at());
    }

    static PlanCanceled canceled(PlanEvent.PlanCanceled event) {
        var plan = event.plan();
        return new PlanCanceled(
                plan.id().value(),
                plan.run().value(),
                plan.portfolio().value(),
                Wire.mode(plan.mode()),
                event.decided().by(),
                event.decided().reason(),
                event.decided().at());
    }

    private static StartMode start(Plan plan) {
        return switch (plan.proposal().start()) {
            case ON_REQUEST -> StartMode.ON_REQUEST;
            case AUTOMATIC -> StartMode.AUTOMATIC;
        };
    }
}
