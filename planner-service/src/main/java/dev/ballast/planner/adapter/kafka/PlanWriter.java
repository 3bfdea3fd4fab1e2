package dev.ballast.planner.adapter.kafka;

import dev.ballast.events.Amounts;
import dev.ballast.events.wire.PlanProposed;
import dev.ballast.events.wire.PlanWeight;
import dev.ballast.kernel.rebalance.AssetWeight;
import dev.ballast.planner.domain.plan.PlanEvent;

/** A proposed plan as a message. */
final class PlanWriter {

    private PlanWriter() {}

    static PlanProposed proposed(PlanEvent.PlanProposed event) {
        var plan = event.plan();
        var proposal = plan.proposal();
        var outcome = proposal.outcome();
        return PlanProposed.newBuilder()
                .setPlanId(plan.id().value())
                .setRunId(plan.run().value())
                .setPortfolioId(plan.portfolio().value())
                .setMode(Wire.mode(plan.mode()))
                .setBaseCurrency(proposal.base().code())
                .setSettlementAsset(proposal.settlement().code())
                .setSnapshotId(proposal.snapshot().value())
                .setSnapshotVersion(proposal.snapshotVersion())
                .setSnapshotAsOf(proposal.snapshotAsOf())
                .setTargetsVersion(proposal.targetsVersion())
                .setStrategy(proposal.strategy())
                .setCcs(proposal.ccs().map(Amounts::wire).orElse(null))
                .setCreatedAt(proposal.createdAt())
                .setExpiresAt(proposal.expiresAt())
                .setCreatedBy(proposal.createdBy())
                .setPortfolioValue(Amounts.wire(outcome.value()))
                .setBuy(Amounts.wire(outcome.totals().buy()))
                .setSell(Amounts.wire(outcome.totals().sell()))
                .setTurnover(Amounts.wire(outcome.totals().turnover()))
                .setFees(Amounts.wire(outcome.totals().fees()))
                .setSlippage(Amounts.wire(outcome.totals().slippage()))
                .setActions(outcome.actions().stream().map(ActionWriter::write).toList())
                .setWeights(outcome.weights().stream().map(PlanWriter::weight).toList())
                .setDecisionHash(proposal.decisionHash())
                .setCodeVersion(proposal.codeVersion())
                .setPlanMicros(proposal.planMicros())
                .build();
    }

    private static PlanWeight weight(AssetWeight weight) {
        return new PlanWeight(
                weight.asset().code(),
                weight.group().label(),
                Amounts.wire(weight.before()),
                Amounts.wire(weight.target()),
                Amounts.wire(weight.after()));
    }
}
