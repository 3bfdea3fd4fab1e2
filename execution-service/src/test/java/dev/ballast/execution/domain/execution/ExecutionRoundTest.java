package dev.ballast.execution.domain.execution;

import static dev.ballast.execution.domain.execution.ExecutionFixtures.NOON;
import static dev.ballast.execution.domain.execution.ExecutionFixtures.context;
import static dev.ballast.execution.domain.execution.ExecutionFixtures.execution;
import static dev.ballast.execution.domain.execution.ExecutionFixtures.filled;
import static dev.ballast.execution.domain.execution.ExecutionFixtures.intents;
import static dev.ballast.execution.domain.execution.ExecutionFixtures.risk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.execution.domain.execution.ExecutionEvent.Completed;
import dev.ballast.execution.domain.execution.ExecutionEvent.Denied;
import dev.ballast.execution.domain.risk.TradingState;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.OrderEffect.Send;
import dev.ballast.kernel.order.OrderInput.Refused;
import dev.ballast.kernel.order.OrderInput.Restarted;
import dev.ballast.kernel.order.OrderStatus;
import dev.ballast.kernel.order.VenueOrderStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExecutionRoundTest {

    @Test
    void limits_are_the_decision_price_and_the_slippage_rounded_to_less_of_it() {
        var orders = intents("SELL BTC Kraken 1 100.01", "BUY ETH Kraken 1 100.01");

        assertThat(orders.get(0).order().terms().limit()).contains(Price.of("99.51"));
        assertThat(orders.get(1).order().terms().limit()).contains(Price.of("100.51"));
    }

    @Test
    void sells_go_first_and_buys_when_the_sells_of_their_location_have_ended() {
        var orders =
                intents(
                        "SELL BTC Kraken 1 100",
                        "BUY ETH Kraken 0.5 100",
                        "BUY SOL Binance 0.5 100");

        var first = round(execution(), orders);
        var second = round(first, filled(first.orders().getFirst(), "100"));

        assertThat(sent(first)).containsExactly("order-0", "order-2");
        assertThat(sent(second)).containsExactly("order-1");
    }

    @Test
    void an_execution_whose_orders_are_all_filled_is_completed_with_its_result() {
        var orders = intents("SELL BTC Kraken 1 100", "BUY ETH Kraken 0.5 100");
        var sold = round(execution(), orders);
        var buying = round(sold, filled(sold.orders().getFirst(), "99.8"));

        var done = round(buying, filled(buying.orders().getLast(), "100.2"));

        assertThat(done.execution().status()).isEqualTo(ExecutionStatus.COMPLETED);
        var completed = (Completed) done.events().getLast();
        assertThat(completed.result().sold()).isEqualByComparingTo("99.8");
        assertThat(completed.result().bought()).isEqualByComparingTo("50.1");
        assertThat(completed.result().feesPaid()).isEqualByComparingTo("0.1499");
        assertThat(completed.result().slippage()).isEqualByComparingTo("0.002");
        assertThat(completed.result().successRate()).isEqualByComparingTo("1");
    }

    @Test
    void a_fee_of_what_was_bought_counts_at_the_price_of_its_fill() {
        var orders = intents("SELL BTC Bybit 1 100", "BUY ETH Bybit 0.5 100");
        var sold = round(execution(), orders);
        var buying = round(sold, filled(sold.orders().getFirst(), "99.8"));

        var done = round(buying, filled(buying.orders().getLast(), "100.2"));

        var bought = done.orders().getLast().order().fills().all().getFirst();
        assertThat(bought.fee()).isEqualTo(Money.of("0.0005", Asset.of("ETH")));
        var completed = (Completed) done.events().getLast();
        assertThat(completed.result().bought()).isEqualByComparingTo("50.1");
        // 0.001 × 99.8 + 0.0005 × 100.2
        assertThat(completed.result().feesPaid()).isEqualByComparingTo("0.1499");
    }

    @Test
    void a_buy_keeps_no_cash_for_a_fee_of_what_it_buys() {
        var received = intents("SELL BTC Bybit 1 100", "BUY ETH Bybit 0.994 100");
        var quoted = intents("SELL BTC Kraken 1 100", "BUY ETH Kraken 0.994 100");

        // 99.9 came in; at its worst price the buy costs 99.897, and 0.1 % more where cash pays it.
        assertThat(boughtFor(received, "100")).isEqualTo(Quantity.of("0.994"));
        assertThat(boughtFor(quoted, "100")).isEqualTo(Quantity.of("0.993"));
    }

    private static Quantity boughtFor(List<TrackedOrder> orders, String sold) {
        var selling = round(execution(), orders);
        var buying = round(selling, filled(selling.orders().getFirst(), sold));
        return buying.orders().getLast().order().terms().quantity();
    }

    @Test
    void a_halt_denies_all_and_the_execution_has_failed() {
        var orders = intents("SELL BTC Kraken 1 100", "BUY ETH Kraken 0.5 100");

        var round =
                ExecutionRound.play(
                        execution(), orders, List.of(), context(orders, TradingState.HALTED, NOON));

        assertThat(round.events()).filteredOn(Denied.class::isInstance).hasSize(2);
        assertThat(round.tasks()).isEmpty();
        assertThat(round.execution().status()).isEqualTo(ExecutionStatus.FAILED);
        assertThat(round.execution().reason().orElseThrow()).startsWith("TRADING_HALTED");
    }

    @Test
    void reducing_lets_sells_go_and_denies_buys() {
        var orders = intents("SELL BTC Kraken 1 100", "BUY ETH Binance 0.5 100");

        var round =
                ExecutionRound.play(
                        execution(),
                        orders,
                        List.of(),
                        context(orders, TradingState.REDUCING, NOON));

        assertThat(sent(round)).containsExactly("order-0");
        assertThat(round.orders().getLast().status()).isEqualTo(OrderStatus.DENIED);
    }

    @Test
    void orders_wait_for_fresh_limits_and_are_denied_when_none_come() {
        var orders = intents("SELL BTC Kraken 1 100");
        var stale = risk(TradingState.ACTIVE, NOON.minusSeconds(15));

        var waiting =
                ExecutionRound.play(execution(), orders, List.of(), context(orders, stale, NOON));
        var tooLong =
                ExecutionRound.play(
                        execution(),
                        orders,
                        List.of(),
                        context(orders, stale, NOON.plusSeconds(61)));

        assertThat(waiting.tasks()).isEmpty();
        assertThat(waiting.changed()).isEmpty();
        assertThat(tooLong.execution().reason().orElseThrow()).startsWith("LIMITS_STALE");
    }

    @Test
    void canceling_ends_what_was_not_sent() {
        var orders = intents("SELL BTC Kraken 1 100", "BUY ETH Kraken 0.5 100");
        var sold = round(execution(), orders);

        var canceled =
                round(
                        new Round(
                                sold.execution().canceledBy("owner"),
                                sold.orders(),
                                List.of(),
                                List.of(),
                                List.of()),
                        filled(sold.orders().getFirst(), "100"));

        assertThat(canceled.execution().status()).isEqualTo(ExecutionStatus.CANCELED);
        assertThat(canceled.orders())
                .extracting(TrackedOrder::status)
                .containsExactly(OrderStatus.FILLED, OrderStatus.CANCELED);
        assertThat(canceled.execution().reason()).contains("canceled by owner");
    }

    @Test
    void a_paused_execution_sends_nothing_and_hears_all() {
        var orders = intents("SELL BTC Kraken 1 100", "BUY ETH Kraken 0.5 100");
        var sold = round(execution(), orders);
        var paused = paused(sold);

        var heard = round(paused, filled(sold.orders().getFirst(), "100"));
        var resumed = round(resumed(heard));

        assertThat(heard.tasks()).isEmpty();
        assertThat(heard.orders().getFirst().status()).isEqualTo(OrderStatus.FILLED);
        assertThat(sent(resumed)).containsExactly("order-1");
    }

    @Test
    void at_the_deadline_what_was_not_sent_expires() {
        var orders = intents("SELL BTC Kraken 1 100", "BUY ETH Kraken 0.5 100");
        var sold = round(execution(), orders);
        var partly =
                filled(
                        sold.orders().getFirst(),
                        Quantity.of("0.4"),
                        "100",
                        VenueOrderStatus.EXPIRED);

        var late =
                ExecutionRound.play(
                        sold.execution(),
                        sold.orders(),
                        List.of(partly),
                        context(orders, TradingState.ACTIVE, NOON.plusSeconds(1800)));

        assertThat(late.execution().status()).isEqualTo(ExecutionStatus.PARTIALLY_COMPLETED);
        assertThat(late.orders().getLast().status()).isEqualTo(OrderStatus.EXPIRED);
    }

    @Test
    void a_sent_order_is_not_forgotten_at_the_deadline() {
        var orders = intents("SELL BTC Kraken 1 100");
        var sent = round(execution(), orders);

        var late = play(sent, NOON.plusSeconds(1800));

        assertThat(late.execution().status()).isEqualTo(ExecutionStatus.RUNNING);
        assertThat(late.orders().getFirst().status()).isEqualTo(OrderStatus.SUBMITTED);
    }

    @Test
    void buys_spend_what_the_sells_brought_and_the_last_is_made_smaller() {
        var orders =
                intents(
                        "SELL BTC Kraken 1 100",
                        "BUY ETH Kraken 0.5 100",
                        "BUY SOL Kraken 0.498 100");
        var sold = round(execution(), orders);

        var first = round(sold, filled(sold.orders().getFirst(), "99.9"));
        var second = round(first, filled(first.orders().get(1), "100"));

        // 99.8001 came in; the first takes 50.05025 at worst, which leaves too little for both.
        assertThat(sent(first)).containsExactly("order-1");
        assertThat(sent(second)).containsExactly("order-2");
        var smaller = second.orders().getLast().order().terms();
        assertThat(smaller.quantity()).isLessThan(Quantity.of("0.498"));
        var worst =
                smaller.limit()
                        .orElseThrow()
                        .value()
                        .multiply(smaller.quantity().value())
                        .multiply(new BigDecimal("1.001"));
        assertThat(worst).isLessThanOrEqualTo(new BigDecimal("49.7501"));
    }

    @Test
    void a_buy_that_nothing_pays_for_is_denied() {
        var orders = intents("SELL BTC Kraken 1 100", "BUY ETH Kraken 0.9 100");
        var sold = round(execution(), orders);
        var refused =
                new OrderWord(
                        sold.orders().getFirst().id(),
                        new Refused(
                                sold.orders().getFirst().state().clientOrderId(), "closed", NOON));

        var round = round(sold, refused);

        assertThat(round.execution().status()).isEqualTo(ExecutionStatus.FAILED);
        assertThat(round.orders().getLast().state().reason().orElseThrow())
                .startsWith("INSUFFICIENT_CASH");
    }

    @Test
    void after_a_restart_nothing_is_sent_again() {
        var orders = intents("SELL BTC Kraken 1 100");
        var sent = round(execution(), orders);

        var again = round(sent, new OrderWord(orders.getFirst().id(), new Restarted(NOON)));

        assertThat(sent(again)).isEmpty();
        assertThat(again.orders().getFirst().status()).isEqualTo(OrderStatus.UNKNOWN);
    }

    private static Round round(Execution execution, List<TrackedOrder> orders) {
        return ExecutionRound.play(
                execution, orders, List.of(), context(orders, TradingState.ACTIVE, NOON));
    }

    private static Round round(Round before, OrderWord... words) {
        return ExecutionRound.play(
                before.execution(),
                before.orders(),
                List.of(words),
                context(before.orders(), TradingState.ACTIVE, NOON));
    }

    private static Round play(Round before, Instant now) {
        return ExecutionRound.play(
                before.execution(),
                before.orders(),
                List.of(),
                context(before.orders(), TradingState.ACTIVE, now));
    }

    private static Round paused(Round round) {
        return with(round, round.execution().paused());
    }

    private static Round resumed(Round round) {
        return with(round, round.execution().resumed());
    }

    private static Round with(Round round, Execution execution) {
        return new Round(execution, round.orders(), List.of(), List.of(), List.of());
    }

    private static List<String> sent(Round round) {
        return round.tasks().stream()
                .filter(task -> task.effect() instanceof Send)
                .map(task -> task.order().value())
                .toList();
    }
}
