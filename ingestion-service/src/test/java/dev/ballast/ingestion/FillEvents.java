package dev.ballast.ingestion;

import dev.ballast.events.Amounts;
import dev.ballast.events.Envelope;
import dev.ballast.events.EventType;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.ExecutionCompleted;
import dev.ballast.events.wire.ExecutionStatus;
import dev.ballast.events.wire.LiquiditySide;
import dev.ballast.events.wire.Mode;
import dev.ballast.events.wire.OrderFilled;
import dev.ballast.events.wire.OrderRef;
import dev.ballast.events.wire.Side;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What execution says of trades at Kraken against USDT. */
final class FillEvents {

    static final EventType<OrderFilled, OrderFilled> FILLED =
            EventType.writes(
                    Topic.EXECUTIONS,
                    OrderFilled.class,
                    OrderFilled.class,
                    _ -> "",
                    Function.identity());
    static final EventType<ExecutionCompleted, ExecutionCompleted> COMPLETED =
            EventType.writes(
                    Topic.EXECUTIONS,
                    ExecutionCompleted.class,
                    ExecutionCompleted.class,
                    _ -> "",
                    Function.identity());

    private FillEvents() {}

    /** A second after an import; its fee is 0.01 USDT. */
    static OrderFilled fill(
            String portfolio,
            String execution,
            String trade,
            Side side,
            String base,
            String quantity,
            String price,
            JsonPath after) {
        var occurredAt = Instant.parse(after.getString("asOf")).plusSeconds(1);
        return fill(portfolio, execution, trade, side, base, quantity, price, occurredAt);
    }

    static OrderFilled fill(
            String portfolio,
            String execution,
            String trade,
            Side side,
            String base,
            String quantity,
            String price,
            Instant occurredAt) {
        var order =
                OrderRef.newBuilder()
                        .setExecutionId(execution)
                        .setPlanId("plan")
                        .setPortfolioId(portfolio)
                        .setOrderId(UUID.randomUUID().toString())
                        .setActionId("action")
                        .setAttempt(1)
                        .setClientOrderId("ABC")
                        .setInstrument(base + "-USDT.KRAKEN")
                        .setLocation("Kraken")
                        .setMode(Mode.PAPER)
                        .build();
        return OrderFilled.newBuilder()
                .setOrder(order)
                .setTradeId(trade)
                .setSide(side)
                .setBase(base)
                .setQuote("USDT")
                .setQuantity(amount(quantity))
                .setPrice(amount(price))
                .setFee(amount("0.01"))
                .setFeeAsset("USDT")
                .setLiquidity(LiquiditySide.TAKER)
                .setCumulativeQuantity(amount(quantity))
                .setLeavesQuantity(amount("0"))
                .setDecisionPrice(amount(price))
                .setOccurredAt(occurredAt)
                .build();
    }

    static ExecutionCompleted completed(String portfolio, String execution) {
        return ExecutionCompleted.newBuilder()
                .setExecutionId(execution)
                .setPlanId("plan")
                .setRunId("run")
                .setPortfolioId(portfolio)
                .setMode(Mode.PAPER)
                .setStatus(ExecutionStatus.COMPLETED)
                .setStartedAt(Instant.EPOCH)
                .setCompletedAt(Instant.EPOCH)
                .setOrders(2)
                .setOrdersFilled(2)
                .setBought(amount("1"))
                .setSold(amount("1"))
                .setFeesPaid(amount("0.02"))
                .setSlippageAchieved(amount("0"))
                .setSuccessRate(amount("1"))
                .build();
    }

    static BigDecimal amount(String plain) {
        return Amounts.wire(new BigDecimal(plain));
    }

    static <W extends SpecificRecord> ProducerRecord<String, byte[]> event(
            String key, EventType<W, W> type, W payload) {
        var envelope =
                new Envelope(
                        UUID.randomUUID().toString(),
                        type.name(),
                        "/ballast/execution",
                        Instant.EPOCH,
                        key,
                        "default",
                        "run",
                        "cause");
        return KafkaTopics.record(
                Topic.EXECUTIONS.label(), key, type.encode(payload), envelope.headers());
    }
}
