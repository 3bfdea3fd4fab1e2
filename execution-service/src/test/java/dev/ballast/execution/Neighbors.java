package dev.ballast.execution;

import dev.ballast.events.Amounts;
import dev.ballast.events.Envelope;
import dev.ballast.events.schema.WireFormat;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.wire.ActionState;
import dev.ballast.events.wire.FeeAsset;
import dev.ballast.events.wire.InstrumentListed;
import dev.ballast.events.wire.InstrumentStatus;
import dev.ballast.events.wire.LimitsSet;
import dev.ballast.events.wire.Mode;
import dev.ballast.events.wire.PlanApproved;
import dev.ballast.events.wire.PlanProposed;
import dev.ballast.events.wire.PlannedAction;
import dev.ballast.events.wire.PriceSource;
import dev.ballast.events.wire.RunStopRequested;
import dev.ballast.events.wire.ScopedState;
import dev.ballast.events.wire.Side;
import dev.ballast.events.wire.StartMode;
import dev.ballast.events.wire.StateScope;
import dev.ballast.events.wire.TradingState;
import dev.ballast.events.wire.TradingStatePublished;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Says on Kafka what the planner, risk and ingestion would say. */
final class Neighbors {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final AtomicLong VERSIONS = new AtomicLong(CLOCK.millis());
    private static final AtomicLong LIMITS = new AtomicLong();
    private static final Duration VALID = Duration.ofMinutes(30);

    /** Takes its fee of what is received. */
    private static final String BYBIT = ".BYBIT";

    private final KafkaTopics topics;

    Neighbors(KafkaTopics topics) {
        this.topics = topics;
    }

    /** Of what was said last. */
    static long latestVersion() {
        return VERSIONS.get();
    }

    static long nextVersion() {
        return VERSIONS.incrementAndGet();
    }

    /** Of the limits that were said last. */
    static long latestLimits() {
        return LIMITS.get();
    }

    /** Instruments of the plan, limits, an active state. */
    void prepare(TradedPlan plan) {
        var records = new ArrayList<ProducerRecord<String, byte[]>>();
        plan.trades().stream()
                .map(TradedPlan.Trade::instrument)
                .distinct()
                .forEach(id -> records.add(listed(id, InstrumentStatus.TRADING)));
        records.addAll(risk(TradingState.ACTIVE));
        topics.send(records);
    }

    void state(TradingState state) {
        topics.send(risk(state));
    }

    void list(String instrument, InstrumentStatus status) {
        topics.send(List.of(listed(instrument, status)));
    }

    void approve(TradedPlan plan, StartMode start) {
        approve(plan, start, now().plus(VALID));
    }

    void approve(TradedPlan plan, StartMode start, Instant expiresAt) {
        topics.send(
                List.of(proposed(plan, Mode.PAPER), approved(plan, start, expiresAt, Mode.PAPER)));
    }

    /** The first too late, the second in time, both to begin by themselves. */
    void approveInTurn(TradedPlan expired, TradedPlan next) {
        topics.send(
                List.of(
                        proposed(expired, Mode.PAPER),
                        approved(expired, StartMode.AUTOMATIC, now().minusSeconds(1), Mode.PAPER),
                        proposed(next, Mode.PAPER),
                        approved(next, StartMode.AUTOMATIC, now().plus(VALID), Mode.PAPER)));
    }

    void approveLive(TradedPlan plan, StartMode start) {
        topics.send(
                List.of(
                        proposed(plan, Mode.LIVE),
                        approved(plan, start, now().plus(VALID), Mode.LIVE)));
    }

    void propose(TradedPlan plan) {
        topics.send(List.of(proposed(plan, Mode.PAPER)));
    }

    void approveTwice(TradedPlan plan) {
        var approved = approved(plan, StartMode.AUTOMATIC, now().plus(VALID), Mode.PAPER);
        topics.send(List.of(proposed(plan, Mode.PAPER), approved, approved));
    }

    void stopRun(TradedPlan plan) {
        var stop =
                RunStopRequested.newBuilder()
                        .setRunId(run(plan))
                        .setPortfolioId(plan.portfolio().toString())
                        .setPlanId(plan.id().toString())
                        .setStoppedBy("owner")
                        .setStoppedAt(now())
                        .build();
        topics.send(List.of(record("plans.v1", plan.portfolio().toString(), stop, run(plan))));
    }

    static String run(TradedPlan plan) {
        return "run-" + plan.id();
    }

    private static List<ProducerRecord<String, byte[]>> risk(TradingState state) {
        var version = VERSIONS.incrementAndGet();
        LIMITS.set(version);
        var limits =
                LimitsSet.newBuilder()
                        .setMaxOrderNotional(amount("100000"))
                        .setMaxTurnover(amount("0.9"))
                        .setMaxAssetWeight(amount("1"))
                        .setMaxGroupWeight(amount("1"))
                        .setMinStablecoinWeight(amount("0"))
                        .setMaxPriceAgeSeconds(86_400)
                        .setVersion(version)
                        .setChangedBy("owner")
                        .setChangedAt(now())
                        .build();
        var published =
                TradingStatePublished.newBuilder()
                        .setStates(
                                List.of(
                                        ScopedState.newBuilder()
                                                .setKind(StateScope.TENANT)
                                                .setScope("*")
                                                .setState(state)
                                                .setReason("a test")
                                                .build()))
                        .setVersion(version)
                        .setLimitsVersion(version)
                        .setChangedBy("owner")
                        .setChangedAt(now())
                        .setPublishedAt(now())
                        .build();
        return List.of(
                record("risk.limits.v1", "default:limits:default", limits, "run"),
                record("risk.limits.v1", "default:state:default", published, "run"));
    }

    private static ProducerRecord<String, byte[]> listed(String id, InstrumentStatus status) {
        var dash = id.indexOf('-');
        var dot = id.indexOf('.');
        var listed =
                InstrumentListed.newBuilder()
                        .setInstrument(id)
                        .setVenue(id.substring(dot + 1))
                        .setBase(id.substring(0, dash))
                        .setQuote(id.substring(dash + 1, dot))
                        .setStatus(status)
                        .setTickSize(amount("0.01"))
                        .setStepSize(amount("0.0001"))
                        .setMinQuantity(amount("0.0001"))
                        .setMinNotional(amount("5"))
                        .setMakerFee(amount("0.0016"))
                        .setTakerFee(amount("0.0026"))
                        .setFeeAsset(id.endsWith(BYBIT) ? FeeAsset.RECEIVED : FeeAsset.QUOTE)
                        .setSource("BUNDLED")
                        .setAsOf(now())
                        .setVersion(VERSIONS.incrementAndGet())
                        .build();
        return record("market.instruments.v1", id, listed, "run");
    }

    private static ProducerRecord<String, byte[]> proposed(TradedPlan plan, Mode mode) {
        var proposed =
                PlanProposed.newBuilder()
                        .setPlanId(plan.id().toString())
                        .setRunId(run(plan))
                        .setPortfolioId(plan.portfolio().toString())
                        .setMode(mode)
                        .setBaseCurrency("USD")
                        .setSettlementAsset("USDT")
                        .setSnapshotId("snapshot-1")
                        .setSnapshotVersion(1)
                        .setSnapshotAsOf(now())
                        .setTargetsVersion(1)
                        .setStrategy("targets")
                        .setCreatedAt(now())
                        .setExpiresAt(now().plus(VALID))
                        .setCreatedBy("owner")
                        .setPortfolioValue(amount("10000000"))
                        .setBuy(amount("0"))
                        .setSell(amount("0"))
                        .setTurnover(amount("0"))
                        .setFees(amount("0"))
                        .setSlippage(amount("0"))
                        .setActions(List.of())
                        .setWeights(List.of())
                        .setDecisionHash("0")
                        .setCodeVersion("test")
                        .setPlanMicros(1)
                        .build();
        return record("plans.v1", plan.portfolio().toString(), proposed, run(plan));
    }

    private static ProducerRecord<String, byte[]> approved(
            TradedPlan plan, StartMode start, Instant expiresAt, Mode mode) {
        var actions = new ArrayList<PlannedAction>();
        for (var trade : plan.trades()) {
            actions.add(action(trade, actions.size() + 1));
        }
        var approved =
                PlanApproved.newBuilder()
                        .setPlanId(plan.id().toString())
                        .setRunId(run(plan))
                        .setPortfolioId(plan.portfolio().toString())
                        .setMode(mode)
                        .setBaseCurrency("USD")
                        .setSettlementAsset("USDT")
                        .setStart(start)
                        .setApprovedBy("owner")
                        .setApprovedAt(now())
                        .setExpiresAt(expiresAt)
                        .setActions(actions)
                        .setBookedExecutionId(plan.booked().orElse(null))
                        .build();
        return record("plans.v1", plan.portfolio().toString(), approved, run(plan));
    }

    private static PlannedAction action(TradedPlan.Trade trade, int sequence) {
        var asset = trade.instrument().substring(0, trade.instrument().indexOf('-'));
        var inBase = trade.side().equals("BUY") && trade.instrument().endsWith(BYBIT);
        var paying = inBase ? new BigDecimal(trade.quantity()) : trade.notional();
        return PlannedAction.newBuilder()
                .setActionId(trade.id().toString())
                .setSequence(sequence)
                .setSide(Side.valueOf(trade.side()))
                .setAsset(asset)
                .setAlias(asset)
                .setGroup(asset)
                .setInstrument(trade.instrument())
                .setQuoteAsset("USDT")
                .setLocation(trade.location())
                .setQuantity(amount(trade.quantity()))
                .setPrice(amount(trade.price()))
                .setPriceSource(PriceSource.FILE)
                .setPriceAsOf(now())
                .setNotional(Amounts.wire(trade.notional()))
                .setFee(Amounts.wire(paying.multiply(new BigDecimal("0.0026"))))
                .setFeeAsset(inBase ? asset : null)
                .setState(ActionState.PLANNED)
                .setExecHint("MARKET")
                .setReasons(List.of())
                .setRejected(List.of())
                .build();
    }

    private static <W extends SpecificRecordBase & SpecificRecord>
            ProducerRecord<String, byte[]> record(String topic, String key, W wire, String run) {
        @SuppressWarnings("unchecked") // A record's class is the class of the record.
        var type = (Class<W>) wire.getClass();
        var envelope =
                new Envelope(
                        UUID.randomUUID().toString(),
                        type.getSimpleName(),
                        "/ballast/test",
                        now(),
                        key,
                        "default",
                        run,
                        "call-1");
        return KafkaTopics.record(
                topic, key, new WireFormat<>(type).encode(wire), envelope.headers());
    }

    private static BigDecimal amount(String plain) {
        return Amounts.wire(new BigDecimal(plain));
    }

    private static Instant now() {
        return CLOCK.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
