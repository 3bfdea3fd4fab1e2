package dev.ballast.gateway;

import dev.ballast.events.Envelope;
import dev.ballast.events.schema.WireFormat;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.ExecutionCompleted;
import dev.ballast.events.wire.ExecutionStatus;
import dev.ballast.events.wire.Mode;
import dev.ballast.events.wire.RunStarted;
import dev.ballast.events.wire.ScopedState;
import dev.ballast.events.wire.StateScope;
import dev.ballast.events.wire.TradingState;
import dev.ballast.events.wire.TradingStatePublished;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Events as the services send them. */
final class StreamFixtures {

    static final Instant NOW = Instant.parse("2026-01-31T09:30:00Z");

    private StreamFixtures() {}

    static ProducerRecord<String, byte[]> record(String tenant, SpecificRecord event, String id) {
        var name = event.getSchema().getName();
        var topic =
                switch (event) {
                    case RunStarted _ -> Topic.PLANS;
                    case TradingStatePublished _ -> Topic.LIMITS;
                    default -> Topic.EXECUTIONS;
                };
        var envelope =
                new Envelope(id, name, "/ballast/test", NOW, "subject", tenant, "run", "cause");
        return KafkaTopics.record(topic.label(), "subject", encode(event), envelope.headers());
    }

    @SuppressWarnings("unchecked") // The format is made of the event's own class.
    private static <W extends SpecificRecord> byte[] encode(W event) {
        return new WireFormat<>((Class<W>) event.getClass()).encode(event);
    }

    static List<RunStarted> runs(String marker, int count) {
        return IntStream.range(0, count).mapToObj(at -> run(marker + " " + at)).toList();
    }

    static RunStarted run(String id) {
        return RunStarted.newBuilder()
                .setRunId(id)
                .setPortfolioId("portfolio")
                .setMode(Mode.PAPER)
                .setStartedBy("test")
                .setStartedAt(NOW)
                .build();
    }

    static TradingStatePublished state(long version, Instant publishedAt) {
        return TradingStatePublished.newBuilder()
                .setStates(
                        List.of(
                                new ScopedState(
                                        StateScope.TENANT, "*", TradingState.ACTIVE, "test")))
                .setVersion(version)
                .setLimitsVersion(1)
                .setChangedBy("test")
                .setChangedAt(NOW)
                .setPublishedAt(publishedAt)
                .build();
    }

    static ExecutionCompleted completed(String run) {
        return ExecutionCompleted.newBuilder()
                .setExecutionId("execution")
                .setPlanId("plan")
                .setRunId(run)
                .setPortfolioId("portfolio")
                .setMode(Mode.PAPER)
                .setStatus(ExecutionStatus.COMPLETED)
                .setStartedAt(NOW)
                .setCompletedAt(NOW)
                .setOrders(9)
                .setOrdersFilled(9)
                .setBought(wire("58618.50"))
                .setSold(wire("0"))
                .setFeesPaid(wire("117.236"))
                .setSlippageAchieved(wire("-0.0001"))
                .setSuccessRate(wire("1"))
                .build();
    }

    private static BigDecimal wire(String amount) {
        return new BigDecimal(amount).setScale(38);
    }
}
