package dev.ballast.execution.domain.execution;

import static dev.ballast.execution.domain.execution.ExecutionFixtures.NOON;
import static dev.ballast.execution.domain.execution.ExecutionFixtures.context;
import static dev.ballast.execution.domain.execution.ExecutionFixtures.execution;
import static dev.ballast.execution.domain.execution.ExecutionFixtures.filled;
import static dev.ballast.execution.domain.execution.ExecutionFixtures.intents;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.execution.domain.risk.TradingState;
import dev.ballast.kernel.fill.Fill;
import dev.ballast.kernel.order.OrderEffect.Send;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Orders at venues of either kind, filled at any price that they allow. */
@Tag("property")
class CashPropertyTest {

    /** Where it lies, and of what. */
    private record Purse(String location, String asset) {}

    @Property(tries = 300)
    void no_balance_is_ever_negative_and_fees_add_up(@ForAll long seed) {
        var random = new Random(seed);
        var intents = intents(lines(random));
        var balances = start(intents);
        var fees = BigDecimal.ZERO;

        var round = ExecutionRound.play(execution(), intents, List.of(), active(intents));
        while (!round.execution().status().isClosed()) {
            var words = new ArrayList<OrderWord>();
            for (var order : sent(round)) {
                words.add(filled(order, price(order, random)));
            }
            assertThat(words).as("an order is out").isNotEmpty();
            round =
                    ExecutionRound.play(
                            round.execution(), round.orders(), words, active(round.orders()));
            for (var word : words) {
                var order = find(round, word.order());
                for (var fill : order.order().fills().all()) {
                    book(balances, order, fill);
                    fees = fees.add(inQuote(order, fill));
                }
            }
            assertThat(balances.values()).allSatisfy(left -> assertThat(left).isNotNegative());
        }

        assertThat(ExecutionResult.of(round.orders()).feesPaid()).isEqualByComparingTo(fees);
    }

    // Sells first, as in a plan; buys take more or less than they bring.
    private static String[] lines(Random random) {
        var lines = new ArrayList<String>();
        for (var venue : List.of("Kraken", "Bybit", "Coinbase")) {
            for (var asset : List.of("BTC", "ETH")) {
                if (random.nextBoolean()) {
                    lines.add("SELL %s %s %s 100".formatted(asset, venue, quantity(random)));
                }
            }
        }
        for (var venue : List.of("Kraken", "Bybit")) {
            for (var asset : List.of("SOL", "ADA", "DOT")) {
                if (random.nextBoolean()) {
                    lines.add("BUY %s %s %s 50".formatted(asset, venue, quantity(random)));
                }
            }
        }
        if (lines.isEmpty()) {
            lines.add("BUY SOL Bybit 1 50");
        }
        return lines.toArray(String[]::new);
    }

    private static String quantity(Random random) {
        return BigDecimal.valueOf(random.nextInt(200, 9999), 3).toPlainString();
    }

    /** What the plan counted on: what it sells, and the cash that its sells do not bring. */
    private static Map<Purse, BigDecimal> start(List<TrackedOrder> orders) {
        var balances = new HashMap<Purse, BigDecimal>();
        var needed = new HashMap<Purse, BigDecimal>();
        for (var order : orders) {
            var action = order.action();
            var cash = action.cash().amount();
            needed.merge(
                    new Purse(action.location(), "USDT"),
                    order.isSell() ? cash.negate() : cash,
                    BigDecimal::add);
            if (order.isSell()) {
                balances.put(
                        new Purse(action.location(), action.instrument().base().code()),
                        action.quantity().value());
            }
        }
        needed.forEach((purse, cash) -> balances.put(purse, cash.max(BigDecimal.ZERO)));
        return balances;
    }

    private static RoundContext active(List<TrackedOrder> orders) {
        return context(orders, TradingState.ACTIVE, NOON);
    }

    private static List<TrackedOrder> sent(Round round) {
        return round.tasks().stream()
                .filter(task -> task.effect() instanceof Send)
                .map(task -> find(round, task.order()))
                .toList();
    }

    private static TrackedOrder find(Round round, OrderId id) {
        return round.orders().stream()
                .filter(order -> order.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    // From the limit to as much on the other side of the decision price.
    private static String price(TrackedOrder order, Random random) {
        var decided = order.action().price().value();
        var limit = order.order().terms().limit().orElseThrow().value();
        var better = BigDecimal.valueOf(random.nextInt(0, 201), 2);
        return limit.add(decided.subtract(limit).multiply(better))
                .setScale(2, order.isSell() ? RoundingMode.UP : RoundingMode.DOWN)
                .toPlainString();
    }

    private static void book(Map<Purse, BigDecimal> balances, TrackedOrder order, Fill fill) {
        var location = order.action().location();
        var pair = order.action().instrument();
        var quantity = fill.quantity().value();
        var notional = fill.notional(pair.quote()).amount();
        var sign = order.isSell() ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        add(balances, location, pair.base().code(), quantity.multiply(sign));
        add(balances, location, pair.quote().code(), notional.multiply(sign).negate());
        add(balances, location, fill.fee().asset().code(), fill.fee().amount().negate());
    }

    private static void add(
            Map<Purse, BigDecimal> balances, String location, String asset, BigDecimal change) {
        balances.merge(new Purse(location, asset), change, BigDecimal::add);
    }

    private static BigDecimal inQuote(TrackedOrder order, Fill fill) {
        return fill.fee().asset().equals(order.quote())
                ? fill.fee().amount()
                : fill.fee().amount().multiply(fill.price().value());
    }
}
