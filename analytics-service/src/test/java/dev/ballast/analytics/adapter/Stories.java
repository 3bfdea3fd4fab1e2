package dev.ballast.analytics.adapter;

import dev.ballast.events.Amounts;
import dev.ballast.events.Envelope;
import dev.ballast.events.EventType;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.ExecutionCompleted;
import dev.ballast.events.wire.ExecutionStarted;
import dev.ballast.events.wire.ExecutionStatus;
import dev.ballast.events.wire.Holding;
import dev.ballast.events.wire.LiquiditySide;
import dev.ballast.events.wire.LocationKind;
import dev.ballast.events.wire.Mode;
import dev.ballast.events.wire.OrderFilled;
import dev.ballast.events.wire.OrderRef;
import dev.ballast.events.wire.OrderSubmitted;
import dev.ballast.events.wire.OrderType;
import dev.ballast.events.wire.PlanApproved;
import dev.ballast.events.wire.PlanAssessed;
import dev.ballast.events.wire.PlanProposed;
import dev.ballast.events.wire.PlanRejected;
import dev.ballast.events.wire.PlanWeight;
import dev.ballast.events.wire.PortfolioSnapshotTaken;
import dev.ballast.events.wire.PriceSource;
import dev.ballast.events.wire.Side;
import dev.ballast.events.wire.SnapshotCause;
import dev.ballast.events.wire.StartMode;
import dev.ballast.events.wire.TimeInForce;
import dev.ballast.events.wire.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** One plan's story as the other services tell it: 1,000 USDT, half of which becomes BTC. */
final class Stories {
    private static final Instant T0 = Instant.parse("2026-03-01T10:00:00Z");

    final String tenant;
    final String portfolio = UUID.randomUUID().toString();
    final String plan = UUID.randomUUID().toString();
    final String run = UUID.randomUUID().toString();
    final String execution = UUID.randomUUID().toString();
    final String order = UUID.randomUUID().toString();
    final String snapshotBefore = UUID.randomUUID().toString();
    final String snapshotAfter = UUID.randomUUID().toString();

    Stories(String tenant) {
        this.tenant = tenant;
    }

    ProducerRecord<String, byte[]> proposed() {
        return message(
                Topic.PLANS,
                PlanProposed.newBuilder()
                        .setPlanId(plan)
                        .setRunId(run)
                        .setPortfolioId(portfolio)
                        .setMode(Mode.PAPER)
                        .setBaseCurrency("USD")
                        .setSettlementAsset("USDT")
                        .setSnapshotId(snapshotBefore)
                        .setSnapshotVersion(1)
                        .setSnapshotAsOf(T0)
                        .setTargetsVersion(1)
                        .setStrategy("targets")
                        .setCreatedAt(T0.plusMillis(10))
                        .setExpiresAt(T0.plusSeconds(1800))
                        .setCreatedBy("owner")
                        .setPortfolioValue(wire("1000"))
                        .setBuy(wire("500"))
                        .setSell(wire("0"))
                        .setTurnover(wire("500"))
                        .setFees(wire("0.5"))
                        .setSlippage(wire("0"))
                        .setActions(List.of())
                        .setWeights(List.of(weight("BTC", "0", "0.5"), weight("USDT", "1", "0.5")))
                        .setDecisionHash("00")
                        .setCodeVersion("test")
                        .setPlanMicros(1500)
                        .build());
    }

    private static PlanWeight weight(String asset, String before, String target) {
        return new PlanWeight(asset, asset, wire(before), wire(target), wire(target));
    }

    ProducerRecord<String, byte[]> assessed() {
        return message(
                Topic.ASSESSMENTS,
                PlanAssessed.newBuilder()
                        .setAssessmentId(UUID.randomUUID().toString())
                        .setPlanId(plan)
                        .setRunId(run)
                        .setPortfolioId(portfolio)
                        .setMode(Mode.PAPER)
                        .setVerdict(Verdict.PASSED)
                        .setFindings(List.of())
                        .setLimitsVersion(1)
                        .setStateVersion(1)
                        .setAssessedAt(T0.plusMillis(30))
                        .build());
    }

    ProducerRecord<String, byte[]> approved() {
        return message(
                Topic.PLANS,
                PlanApproved.newBuilder()
                        .setPlanId(plan)
                        .setRunId(run)
                        .setPortfolioId(portfolio)
                        .setMode(Mode.PAPER)
                        .setBaseCurrency("USD")
                        .setSettlementAsset("USDT")
                        .setStart(StartMode.AUTOMATIC)
                        .setApprovedBy("owner")
                        .setApprovedAt(T0.plusMillis(60))
                        .setExpiresAt(T0.plusSeconds(1800))
                        .setActions(List.of())
                        .build());
    }

    ProducerRecord<String, byte[]> rejected() {
        return message(
                Topic.PLANS,
                PlanRejected.newBuilder()
                        .setPlanId(plan)
                        .setRunId(run)
                        .setPortfolioId(portfolio)
                        .setMode(Mode.PAPER)
                        .setRejectedBy("risk")
                        .setReason("DENIED_BY_RISK")
                        .setRejectedAt(T0.plusMillis(60))
                        .build());
    }

    ProducerRecord<String, byte[]> started() {
        return message(
                Topic.EXECUTIONS,
                ExecutionStarted.newBuilder()
                        .setExecutionId(execution)
                        .setPlanId(plan)
                        .setRunId(run)
                        .setPortfolioId(portfolio)
                        .setMode(Mode.PAPER)
                        .setStartedBy("owner")
                        .setStartedAt(T0.plusMillis(70))
                        .setDeadline(T0.plusSeconds(1800))
                        .setMaxSlippage(wire("0.005"))
                        .setOrders(1)
                        .build());
    }

    ProducerRecord<String, byte[]> submitted() {
        return message(
                Topic.EXECUTIONS,
                OrderSubmitted.newBuilder()
                        .setOrder(orderRef())
                        .setSide(Side.BUY)
                        .setType(OrderType.MARKET)
                        .setTimeInForce(TimeInForce.IOC)
                        .setQuantity(wire("0.01"))
                        .setDecisionPrice(wire("50000"))
                        .setSubmittedAt(T0.plusMillis(75))
                        .build());
    }

    /** Two of these fill the order. */
    ProducerRecord<String, byte[]> filled(String trade, String cumulative, String leaves) {
        return message(
                Topic.EXECUTIONS,
                OrderFilled.newBuilder()
                        .setOrder(orderRef())
                        .setTradeId(trade)
                        .setSide(Side.BUY)
                        .setBase("BTC")
                        .setQuote("USDT")
                        .setQuantity(wire("0.005"))
                        .setPrice(wire("50250"))
                        .setFee(wire("0.25125"))
                        .setFeeAsset("USDT")
                        .setLiquidity(LiquiditySide.TAKER)
                        .setCumulativeQuantity(wire(cumulative))
                        .setLeavesQuantity(wire(leaves))
                        .setDecisionPrice(wire("50000"))
                        .setOccurredAt(T0.plusMillis(90))
                        .build());
    }

    ProducerRecord<String, byte[]> completed() {
        return message(
                Topic.EXECUTIONS,
                ExecutionCompleted.newBuilder()
                        .setExecutionId(execution)
                        .setPlanId(plan)
                        .setRunId(run)
                        .setPortfolioId(portfolio)
                        .setMode(Mode.PAPER)
                        .setStatus(ExecutionStatus.COMPLETED)
                        .setStartedAt(T0.plusMillis(70))
                        .setCompletedAt(T0.plusMillis(170))
                        .setOrders(1)
                        .setOrdersFilled(1)
                        .setBought(wire("502.5"))
                        .setSold(wire("0"))
                        .setFeesPaid(wire("0.5025"))
                        .setSlippageAchieved(wire("0.005"))
                        .setSuccessRate(wire("1"))
                        .build());
    }

    ProducerRecord<String, byte[]> opened() {
        return snapshot(snapshotBefore, 1, "0", SnapshotCause.OPENED, null);
    }

    ProducerRecord<String, byte[]> before() {
        return snapshot(
                snapshotBefore,
                1,
                "1000",
                SnapshotCause.IMPORTED,
                null,
                holding("USDT", "1000", "1"));
    }

    ProducerRecord<String, byte[]> after() {
        return snapshot(
                snapshotAfter,
                2,
                "996.9975",
                SnapshotCause.EXECUTED,
                execution,
                holding("USDT", "496.9975", "1"),
                holding("BTC", "0.01", "50000"));
    }

    private ProducerRecord<String, byte[]> snapshot(
            String id,
            long version,
            String total,
            SnapshotCause cause,
            @Nullable String causeId,
            Holding... holdings) {
        return message(
                Topic.SNAPSHOTS,
                PortfolioSnapshotTaken.newBuilder()
                        .setPortfolioId(portfolio)
                        .setName("test")
                        .setMode(Mode.PAPER)
                        .setBaseCurrency("USD")
                        .setSnapshotId(id)
                        .setVersion(version)
                        .setAsOf(T0.plusMillis(100 * version))
                        .setTotalValue(wire(total))
                        .setHoldings(List.of(holdings))
                        .setCause(cause)
                        .setCauseId(causeId)
                        .build());
    }

    private static Holding holding(String asset, String quantity, String price) {
        return Holding.newBuilder()
                .setAsset(asset)
                .setAlias(asset)
                .setGroup(asset)
                .setLocation("Kraken")
                .setLocationKind(LocationKind.VENUE)
                .setQuantity(wire(quantity))
                .setPrice(wire(price))
                .setPriceSource(PriceSource.FILE)
                .setValue(wire(new BigDecimal(quantity).multiply(new BigDecimal(price))))
                .build();
    }

    private OrderRef orderRef() {
        return OrderRef.newBuilder()
                .setExecutionId(execution)
                .setPlanId(plan)
                .setPortfolioId(portfolio)
                .setOrderId(order)
                .setActionId(UUID.randomUUID().toString())
                .setAttempt(1)
                .setClientOrderId("ABCDEFGH")
                .setInstrument("BTC-USDT.KRAKEN")
                .setLocation("Kraken")
                .setMode(Mode.PAPER)
                .build();
    }

    @SuppressWarnings("unchecked") // An object's class is that of the object.
    private <W extends SpecificRecord> ProducerRecord<String, byte[]> message(Topic topic, W wire) {
        var type =
                EventType.writes(
                        topic,
                        (Class<W>) wire.getClass(),
                        (Class<W>) wire.getClass(),
                        _ -> portfolio,
                        it -> it);
        var envelope =
                new Envelope(
                        UUID.randomUUID().toString(),
                        type.name(),
                        "/ballast/test",
                        T0,
                        portfolio,
                        tenant,
                        run,
                        "test");
        return KafkaTopics.record(topic.label(), portfolio, type.encode(wire), envelope.headers());
    }

    private static BigDecimal wire(String amount) {
        return wire(new BigDecimal(amount));
    }

    private static BigDecimal wire(BigDecimal amount) {
        return Amounts.wire(amount);
    }
}
