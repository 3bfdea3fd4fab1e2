package dev.ballast.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.OrderFilled;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No price is worse than what was allowed, though the rest stays unfilled. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class SlippageCapTest {

    private static final List<String> VENUES =
            List.of("Kraken", "Binance", "Coinbase", "Bybit", "Gemini");
    private static final BigDecimal SOLD = new BigDecimal("1.6");

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
    void sells_stop_where_the_book_gets_worse_than_the_cap() {
        var plan = sells();

        var status = execute(plan, "0.0003");

        var fills = scene.told(plan).all(OrderFilled.class);
        assertThat(status.getString("status")).isEqualTo("PARTIALLY_COMPLETED");
        assertThat(status.getList("orders.limitPrice")).containsOnly("59982");
        assertThat(fills)
                .isNotEmpty()
                .allMatch(fill -> fill.getPrice().compareTo(new BigDecimal("59982")) >= 0);
        var most = SOLD.multiply(BigDecimal.valueOf(VENUES.size()));
        assertThat(sum(fills)).isPositive().isLessThan(most);
        assertThat(status.getList("orders.status")).contains("EXPIRED");
        assertThat(new BigDecimal(status.getString("slippageAchieved")))
                .isPositive()
                .isLessThanOrEqualTo(new BigDecimal("0.0003"));
    }

    @Test
    void buys_pay_no_more_than_the_cap() {
        var plan = TradedPlan.empty();
        for (var venue : VENUES) {
            plan = plan.sell("BTC", venue, "1.6", "60000").buy("ETH", venue, "30", "3000");
        }

        var status = execute(plan, "0.0009");

        var bought =
                scene.told(plan).all(OrderFilled.class).stream()
                        .filter(fill -> fill.getSide().name().equals("BUY"))
                        .toList();
        assertThat(bought)
                .isNotEmpty()
                .allMatch(fill -> fill.getPrice().compareTo(new BigDecimal("3002.7")) <= 0);
        assertThat(new BigDecimal(status.getString("slippageAchieved")))
                .isPositive()
                .isLessThanOrEqualTo(new BigDecimal("0.0009"));
    }

    @Test
    void without_any_allowance_nothing_crosses_the_spread() {
        var plan = sells();

        var status = execute(plan, "0");

        assertThat(status.getString("status")).isEqualTo("FAILED");
        assertThat(status.getList("orders.status")).containsOnly("EXPIRED");
        assertThat(scene.told(plan).types()).doesNotContain("OrderFilled");
    }

    private static TradedPlan sells() {
        var plan = TradedPlan.empty();
        for (var venue : VENUES) {
            plan = plan.sell("BTC", venue, SOLD.toPlainString(), "60000");
        }
        return plan;
    }

    private JsonPath execute(TradedPlan plan, String maxSlippage) {
        scene.prepare(plan);
        scene.approve(plan);
        var execution = Person.execute(plan, "\"maxSlippage\":\"%s\"".formatted(maxSlippage));
        scene.completed(plan);
        return Person.done(execution);
    }

    private static BigDecimal sum(List<OrderFilled> fills) {
        return fills.stream()
                .map(OrderFilled::getQuantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
