package dev.ballast.notification;

import dev.ballast.events.Amounts;
import dev.ballast.events.Envelope;
import dev.ballast.events.schema.WireFormat;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.wire.DriftEntry;
import dev.ballast.events.wire.DriftMeasured;
import dev.ballast.events.wire.ExecutionCompleted;
import dev.ballast.events.wire.ExecutionStarted;
import dev.ballast.events.wire.ExecutionStatus;
import dev.ballast.events.wire.Heartbeat;
import dev.ballast.events.wire.Mode;
import dev.ballast.events.wire.PlanApproved;
import dev.ballast.events.wire.PlanAssessed;
import dev.ballast.events.wire.PlanProposed;
import dev.ballast.events.wire.PortfolioSnapshotTaken;
import dev.ballast.events.wire.RecordDeadLettered;
import dev.ballast.events.wire.SessionClosed;
import dev.ballast.events.wire.SessionOpened;
import dev.ballast.events.wire.SnapshotCause;
import dev.ballast.events.wire.StartMode;
import dev.ballast.events.wire.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Says what the other services would say of one run. */
record ServicesDouble(UUID run, UUID portfolio, UUID plan, UUID execution, Instant start) {

    static ServicesDouble at(Instant start) {
        return new ServicesDouble(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), start);
    }

    ProducerRecord<String, byte[]> proposed() {
        return record(
                "plans.v1",
                PlanProposed.newBuilder()
                        .setPlanId(plan.toString())
                        .setRunId(run.toString())
                        .setPortfolioId(portfolio.toString())
                        .setMode(Mode.PAPER)
                        .setBaseCurrency("USD")
                        .setSettlementAsset("USDT")
                        .setSnapshotId("snapshot-1")
                        .setSnapshotVersion(1)
                        .setSnapshotAsOf(start)
                        .setTargetsVersion(1)
                        .setStrategy("targets")
                        .setCreatedAt(start)
                        .setExpiresAt(start.plusSeconds(1800))
                        .setCreatedBy("owner")
                        .setPortfolioValue(amount("202520"))
                        .setBuy(amount("35328.20"))
                        .setSell(amount("81907.80"))
                        .setTurnover(amount("117236"))
                        .setFees(amount("0"))
                        .setSlippage(amount("0"))
                        .setActions(List.of())
                        .setWeights(List.of())
                        .setDecisionHash("0")
                        .setCodeVersion("test")
                        .setPlanMicros(1000)
                        .build());
    }

    ProducerRecord<String, byte[]> assessed(Verdict verdict) {
        return record(
                "risk.assessments.v1",
                PlanAssessed.newBuilder()
                        .setAssessmentId("assessment-1")
                        .setPlanId(plan.toString())
                        .setRunId(run.toString())
                        .setPortfolioId(portfolio.toString())
                        .setMode(Mode.PAPER)
                        .setVerdict(verdict)
                        .setFindings(List.of())
                        .setLimitsVersion(1)
                        .setStateVersion(1)
                        .setAssessedAt(start.plusMillis(10))
                        .build());
    }

    ProducerRecord<String, byte[]> approved() {
        return record(
                "plans.v1",
                PlanApproved.newBuilder()
                        .setPlanId(plan.toString())
                        .setRunId(run.toString())
                        .setPortfolioId(portfolio.toString())
                        .setMode(Mode.PAPER)
                        .setBaseCurrency("USD")
                        .setSettlementAsset("USDT")
                        .setStart(StartMode.AUTOMATIC)
                        .setApprovedBy("policy")
                        .setApprovedAt(start.plusMillis(20))
                        .setExpiresAt(start.plusSeconds(1800))
                        .setActions(List.of())
                        .build());
    }

    ProducerRecord<String, byte[]> opened() {
        return record(
                "sessions.v1",
                SessionOpened.newBuilder()
                        .setSessionId("session-1")
                        .setPlanId(plan.toString())
                        .setRunId(run.toString())
                        .setPortfolioId(portfolio.toString())
                        .setMode(Mode.PAPER)
                        .setOpenedAt(start.plusMillis(15))
                        .setSnapshotId("snapshot-1")
                        .setValueBefore(amount("202520"))
                        .setMaxDriftBefore(amount("0.23"))
                        .build());
    }

    ProducerRecord<String, byte[]> executionStarted() {
        return record(
                "executions.v1",
                ExecutionStarted.newBuilder()
                        .setExecutionId(execution.toString())
                        .setPlanId(plan.toString())
                        .setRunId(run.toString())
                        .setPortfolioId(portfolio.toString())
                        .setMode(Mode.PAPER)
                        .setStartedBy("policy")
                        .setStartedAt(start.plusMillis(30))
                        .setDeadline(start.plusSeconds(1800))
                        .setMaxSlippage(amount("0.005"))
                        .setOrders(9)
                        .build());
    }

    ProducerRecord<String, byte[]> completed(ExecutionStatus status) {
        return record(
                "executions.v1",
                ExecutionCompleted.newBuilder()
                        .setExecutionId(execution.toString())
                        .setPlanId(plan.toString())
                        .setRunId(run.toString())
                        .setPortfolioId(portfolio.toString())
                        .setMode(Mode.PAPER)
                        .setStatus(status)
                        .setStartedAt(start.plusMillis(30))
                        .setCompletedAt(start.plusMillis(530))
                        .setOrders(9)
                        .setOrdersFilled(9)
                        .setBought(amount("35330"))
                        .setSold(amount("81906"))
                        .setFeesPaid(amount("117.2"))
                        .setSlippageAchieved(amount("0.0004"))
                        .setSuccessRate(amount("1"))
                        .build());
    }

    ProducerRecord<String, byte[]> executedSnapshot() {
        return record(
                "portfolio.snapshots.v1",
                PortfolioSnapshotTaken.newBuilder()
                        .setPortfolioId(portfolio.toString())
                        .setName("golden")
                        .setMode(Mode.PAPER)
                        .setBaseCurrency("USD")
                        .setSnapshotId("snapshot-2")
                        .setVersion(2)
                        .setAsOf(start.plusMillis(600))
                        .setTotalValue(amount("202400"))
                        .setHoldings(List.of())
                        .setCause(SnapshotCause.EXECUTED)
                        .setCauseId(execution.toString())
                        .build());
    }

    ProducerRecord<String, byte[]> closed() {
        return record(
                "sessions.v1",
                SessionClosed.newBuilder()
                        .setSessionId("session-1")
                        .setPlanId(plan.toString())
                        .setRunId(run.toString())
                        .setPortfolioId(portfolio.toString())
                        .setMode(Mode.PAPER)
                        .setOutcome("COMPLETED")
                        .setClosedAt(start.plusMillis(700))
                        .setValueAfter(amount("202400"))
                        .setMaxDriftAfter(amount("0.0001"))
                        .setTurnover(amount("117236"))
                        .setFeesPaid(amount("117.2"))
                        .setSlippage(amount("0.0004"))
                        .setStages(List.of())
                        .build());
    }

    ProducerRecord<String, byte[]> drift(String drift) {
        return record(
                "targets.v1",
                DriftMeasured.newBuilder()
                        .setPortfolioId(portfolio.toString())
                        .setMode(Mode.PAPER)
                        .setSnapshotId("snapshot-1")
                        .setAsOf(start)
                        .setMaxDrift(amount(drift))
                        .setEntries(
                                List.of(
                                        new DriftEntry(
                                                "BTC",
                                                amount("0.3"),
                                                amount("0.2"),
                                                amount(drift))))
                        .setVersion(1)
                        .build());
    }

    ProducerRecord<String, byte[]> heartbeat(String service, Instant at) {
        return record(
                "health.v1",
                new Heartbeat(service, service + "-0", at, start, true, List.of(), "test", 0L));
    }

    ProducerRecord<String, byte[]> deadLetter(String topic) {
        return record(
                "health.v1",
                new RecordDeadLettered(
                        "planner", "planner-0", topic, 0, 7L, "it can't be decoded", start));
    }

    private ProducerRecord<String, byte[]> record(String topic, SpecificRecord payload) {
        var envelope =
                new Envelope(
                        UUID.randomUUID().toString(),
                        payload.getSchema().getName(),
                        "/test",
                        start,
                        portfolio.toString(),
                        "default",
                        run.toString(),
                        "call-1");
        return KafkaTopics.record(topic, portfolio.toString(), encode(payload), envelope.headers());
    }

    @SuppressWarnings("unchecked") // The format is of the payload's own class.
    private static <W extends SpecificRecord> byte[] encode(W payload) {
        return new WireFormat<>((Class<W>) payload.getClass()).encode(payload);
    }

    private static BigDecimal amount(String plain) {
        return Amounts.wire(new BigDecimal(plain));
    }
}
