package dev.ballast.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.InstrumentStatus;
import dev.ballast.events.wire.OrderFilled;
import dev.ballast.events.wire.OrderSubmitted;
import dev.ballast.events.wire.Side;
import dev.ballast.events.wire.StartMode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the orders of a plan go together. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class OrdersOfAPlanTest {

    // The test resource fills it in.
    @SuppressWarnings("NullAway.Init")
    EmbeddedServers servers;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @BeforeEach
    void set() {
        scene = Scene.on(servers);
    }

    @Test
    void sells_are_filled_before_a_buy_is_sent() {
        var plan = TradedPlan.small();

        var told = execute(plan).records().stream().map(OrdersOfAPlanTest::said).toList();

        assertThat(told).contains("OrderFilled SELL", "OrderSubmitted BUY");
        assertThat(told.lastIndexOf("OrderFilled SELL"))
                .isLessThan(told.indexOf("OrderSubmitted BUY"));
    }

    @Test
    void buys_keep_within_what_the_sells_brought() {
        var plan =
                TradedPlan.empty()
                        .sell("BTC", "Kraken", "0.1", "60000")
                        .buy("SOL", "Kraken", "39.8", "150");

        var cash =
                execute(plan).all(OrderFilled.class).stream()
                        .map(OrdersOfAPlanTest::cash)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(cash).isNotNegative().isLessThan(new BigDecimal("40"));
    }

    @Test
    void a_fee_of_what_was_bought_is_told_in_it_and_counts_at_its_price() {
        var plan =
                TradedPlan.empty()
                        .sell("BTC", "Bybit", "0.1", "60000")
                        .buy("SOL", "Bybit", "39.7", "150");

        var story = execute(plan);

        var fills = story.all(OrderFilled.class);
        var bought = fills.stream().filter(fill -> fill.getSide() == Side.BUY).toList();
        assertThat(bought)
                .isNotEmpty()
                .allSatisfy(fill -> {
                    assertThat(fill.getFeeAsset()).isEqualTo("SOL");
                    assertThat(fill.getFee())
                            .isEqualByComparingTo(
                                    fill.getQuantity().multiply(new BigDecimal("0.0026")));
                });
        assertThat(fills)
                .filteredOn(fill -> fill.getSide() == Side.SELL)
                .isNotEmpty()
                .allMatch(fill -> fill.getFeeAsset().equals("USDT"));
        var worth =
                fills.stream()
                        .map(OrdersOfAPlanTest::feeInQuote)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(story.result().getFeesPaid()).isEqualByComparingTo(worth);
        assertThat(fills.stream().map(OrdersOfAPlanTest::cash).reduce(BigDecimal::add))
                .hasValueSatisfying(cash -> assertThat(cash).isNotNegative());
        assertShown(story, bought);
    }

    private static void assertShown(Story story, List<OrderFilled> bought) {
        var status = Person.status(story.result().getExecutionId());
        var buy = "orders.find { it.side == 'BUY' }.";
        assertThat(status.getList(buy + "fees.asset")).containsExactly("SOL");
        assertThat(new BigDecimal(status.getString(buy + "fees[0].amount")))
                .isEqualByComparingTo(
                        bought.stream()
                                .map(OrderFilled::getFee)
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(status.getString(buy + "feeAsset")).isEqualTo("USDT");
        assertThat(
                        status.getList("orders.fee", String.class).stream()
                                .map(BigDecimal::new)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(status.getString("feesPaid"));
        assertThat(new BigDecimal(status.getString("feesPaid")))
                .isEqualByComparingTo(story.result().getFeesPaid());
    }

    @Test
    void an_instrument_that_does_not_trade_denies_its_order_alone() {
        var plan =
                TradedPlan.empty()
                        .sell("BTC", "Kraken", "0.1", "60000")
                        .sell("LUNA", "Kraken", "10", "50");
        scene.prepare(plan);
        scene.neighbors().list("LUNA-USDT.KRAKEN", InstrumentStatus.HALTED);
        scene.until("HALTED", "select status from instrument where id = 'LUNA-USDT.KRAKEN'");

        scene.neighbors().approve(plan, StartMode.AUTOMATIC);

        var result = scene.completed(plan).result();
        assertThat(result.getStatus().name()).isEqualTo("PARTIALLY_COMPLETED");
        assertThat(result.getReason()).startsWith("INSTRUMENT_NOT_TRADING");
        assertThat(result.getSuccessRate()).isEqualByComparingTo("0.5");
    }

    @Test
    void a_thousand_orders_are_executed_within_seconds() {
        var plan = TradedPlan.empty();
        for (int number = 0; number < 200; number++) {
            for (var venue : List.of("Kraken", "Binance", "Coinbase", "Bybit", "Gemini")) {
                plan = plan.sell("A" + number, venue, "1", "100");
            }
        }

        var result = execute(plan).result();

        var took = Duration.between(result.getStartedAt(), result.getCompletedAt());
        System.out.println("1,000 orders in " + took);
        assertThat(result.getOrdersFilled()).isEqualTo(1000);
        assertThat(took).isLessThan(Duration.ofSeconds(30));
    }

    private Story execute(TradedPlan plan) {
        scene.prepare(plan);
        scene.neighbors().approve(plan, StartMode.AUTOMATIC);
        return scene.completed(plan);
    }

    private static BigDecimal cash(OrderFilled fill) {
        var notional = fill.getQuantity().multiply(fill.getPrice());
        var fee = fill.getFeeAsset().equals(fill.getQuote()) ? fill.getFee() : BigDecimal.ZERO;
        return fill.getSide() == Side.SELL ? notional.subtract(fee) : notional.add(fee).negate();
    }

    private static BigDecimal feeInQuote(OrderFilled fill) {
        return fill.getFeeAsset().equals(fill.getQuote())
                ? fill.getFee()
                : fill.getFee().multiply(fill.getPrice());
    }

    private static String said(ConsumerRecord<String, byte[]> record) {
        var type = Story.type(record);
        return switch (type) {
            case "OrderFilled" -> type + " " + Story.decode(record, OrderFilled.class).getSide();
            case "OrderSubmitted" ->
                    type + " " + Story.decode(record, OrderSubmitted.class).getSide();
            default -> type;
        };
    }
}
