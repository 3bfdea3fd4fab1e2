package dev.ballast.risk;

import dev.ballast.events.Amounts;
import dev.ballast.events.Envelope;
import dev.ballast.events.schema.WireFormat;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.wire.ActionState;
import dev.ballast.events.wire.Mode;
import dev.ballast.events.wire.PlanProposed;
import dev.ballast.events.wire.PlanWeight;
import dev.ballast.events.wire.PlannedAction;
import dev.ballast.events.wire.PriceSource;
import dev.ballast.events.wire.Side;
import dev.ballast.risk.domain.plan.PlannedWeight;
import dev.ballast.risk.domain.plan.ProposedAction;
import dev.ballast.risk.domain.plan.ProposedPlan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Says plans as the planner would. */
final class PlannerDouble {

    private static final WireFormat<PlanProposed> FORMAT = new WireFormat<>(PlanProposed.class);

    private PlannerDouble() {}

    /** The plan under a new id, in a run of its own. */
    static ProducerRecord<String, byte[]> proposed(
            ProposedPlan plan, UUID id, UUID portfolio, Instant at) {
        var envelope =
                new Envelope(
                        UUID.randomUUID().toString(),
                        "PlanProposed",
                        "/ballast/planner",
                        at,
                        portfolio.toString(),
                        "default",
                        "run-" + id,
                        "call-1");
        return KafkaTopics.record(
                "plans.v1",
                portfolio.toString(),
                FORMAT.encode(wire(plan, id, portfolio, at)),
                envelope.headers());
    }

    private static PlanProposed wire(ProposedPlan plan, UUID id, UUID portfolio, Instant at) {
        return PlanProposed.newBuilder()
                .setPlanId(id.toString())
                .setRunId("run-" + id)
                .setPortfolioId(portfolio.toString())
                .setMode(Mode.PAPER)
                .setBaseCurrency("USD")
                .setSettlementAsset("USDT")
                .setSnapshotId("snapshot-1")
                .setSnapshotVersion(1)
                .setSnapshotAsOf(at)
                .setTargetsVersion(1)
                .setStrategy("targets")
                .setCreatedAt(at)
                .setExpiresAt(at.plusSeconds(1800))
                .setCreatedBy("owner")
                .setPortfolioValue(Amounts.wire(plan.portfolioValue()))
                .setBuy(Amounts.wire(plan.buy()))
                .setSell(Amounts.wire(plan.sell()))
                .setTurnover(Amounts.wire(plan.turnover()))
                .setFees(Amounts.wire(BigDecimal.ZERO))
                .setSlippage(Amounts.wire(BigDecimal.ZERO))
                .setActions(plan.actions().stream().map(action -> action(action, at)).toList())
                .setWeights(plan.weights().stream().map(PlannerDouble::weight).toList())
                .setDecisionHash("0")
                .setCodeVersion("test")
                .setPlanMicros(1)
                .build();
    }

    private static PlannedAction action(ProposedAction action, Instant at) {
        return PlannedAction.newBuilder()
                .setActionId(action.actionId())
                .setSequence(1)
                .setSide(Side.valueOf(action.side().name()))
                .setAsset(action.asset().code())
                .setAlias(action.alias().code())
                .setGroup(action.group())
                .setInstrument(action.instrument().orElseThrow().toString())
                .setQuoteAsset(action.quoteAsset().code())
                .setLocation(action.location())
                .setQuantity(Amounts.wire(action.quantity().value()))
                .setPrice(Amounts.wire(action.price().value()))
                .setPriceSource(PriceSource.FILE)
                .setPriceAsOf(at)
                .setNotional(Amounts.wire(action.notional()))
                .setFee(Amounts.wire(BigDecimal.ZERO))
                .setState(ActionState.PLANNED)
                .setExecHint("MARKET")
                .setReasons(List.of())
                .setRejected(List.of())
                .build();
    }

    private static PlanWeight weight(PlannedWeight weight) {
        return PlanWeight.newBuilder()
                .setAsset(weight.asset().code())
                .setGroup(weight.group())
                .setBefore(Amounts.wire(weight.before()))
                .setTarget(Amounts.wire(weight.target()))
                .setAfter(Amounts.wire(weight.after()))
                .build();
    }
}
