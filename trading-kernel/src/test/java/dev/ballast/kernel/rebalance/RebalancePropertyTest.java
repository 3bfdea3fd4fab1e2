package dev.ballast.kernel.rebalance;

import static dev.ballast.kernel.rebalance.RebalanceFixtures.codes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.instrument.FeeAsset;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.portfolio.Location;
import dev.ballast.kernel.portfolio.Valuation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What holds for any portfolio, any targets, any venue rules. */
@Tag("property")
class RebalancePropertyTest {

    @Provide
    Arbitrary<RebalanceInputs> portfolios() {
        return Portfolios.any();
    }

    @Property(tries = 500)
    void no_more_is_traded_than_the_difference(@ForAll("portfolios") RebalanceInputs inputs) {
        var rebalance = Rebalancer.rebalance(inputs);

        var differences =
                rebalance.weights().stream()
                        .map(weight -> weight.before().subtract(weight.target()).abs())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .multiply(rebalance.value());

        assertThat(rebalance.totals().turnover())
                .isLessThanOrEqualTo(differences.add(rounding(rebalance)));
    }

    @Property(tries = 500)
    void no_asset_ends_further_from_its_target(@ForAll("portfolios") RebalanceInputs inputs) {
        var rebalance = Rebalancer.rebalance(inputs);

        var before = distance(rebalance, Side.BEFORE);
        var after = distance(rebalance, Side.AFTER);

        assertThat(after).isLessThanOrEqualTo(before.add(new BigDecimal("1e-12")));
        if (rebalance.totals().buy().signum() > 0) {
            assertThat(after).isLessThan(before);
        }
    }

    @Property(tries = 500)
    void cash_is_never_negative_at_any_location(@ForAll("portfolios") RebalanceInputs inputs) {
        var balances = balances(inputs);

        for (var action : Rebalancer.rebalance(inputs).planned()) {
            book(balances, action);

            assertThat(balances.values()).allSatisfy(left -> assertThat(left).isNotNegative());
        }
    }

    @Property(tries = 500)
    void sells_come_before_buys_and_fund_them(@ForAll("portfolios") RebalanceInputs inputs) {
        var planned = Rebalancer.rebalance(inputs).planned();

        var firstBuy = indexOf(planned, OrderSide.BUY, planned.size());
        var cash = balances(inputs);
        planned.subList(0, firstBuy).forEach(sell -> book(cash, sell));
        var spent = new HashMap<String, BigDecimal>();
        for (var buy : planned.subList(firstBuy, planned.size())) {
            assertThat(buy.side()).isEqualTo(OrderSide.BUY);
            var fee = isFeeInQuote(buy) ? buy.fee().amount() : BigDecimal.ZERO;
            spent.merge(
                    purse(buy.location(), buy.quote()),
                    buy.notional().amount().add(fee),
                    BigDecimal::add);
        }

        spent.forEach((purse, amount) ->
                assertThat(amount).isLessThanOrEqualTo(cash.getOrDefault(purse, BigDecimal.ZERO)));
    }

    @Property(tries = 500)
    void parts_equal_totals(@ForAll("portfolios") RebalanceInputs inputs) {
        var rebalance = Rebalancer.rebalance(inputs);

        var planned = rebalance.planned();
        assertThat(rebalance.totals().buy()).isEqualByComparingTo(sum(planned, OrderSide.BUY));
        assertThat(rebalance.totals().sell()).isEqualByComparingTo(sum(planned, OrderSide.SELL));
        assertThat(rebalance.totals().fees()).isEqualByComparingTo(fees(planned));
        assertThat(rebalance.value())
                .isEqualByComparingTo(Valuation.of(inputs.canonical().holdings()).total());
        assertThat(rebalance.weights().stream().map(AssetWeight::target).reduce(BigDecimal::add))
                .hasValueSatisfying(all -> assertThat(all).isEqualByComparingTo("1"));
        if (rebalance.value().signum() > 0) {
            assertThat(sumOf(rebalance, Side.BEFORE)).isEqualByComparingTo("1");
            assertThat(sumOf(rebalance, Side.AFTER)).isEqualByComparingTo("1");
        }
        assertThat(rebalance.actions())
                .allSatisfy(action ->
                        assertThat(action.notional())
                                .isEqualTo(
                                        action.price().times(action.quantity(), action.quote())));
    }

    @Property(tries = 500)
    void a_fee_is_the_takers_share_in_the_asset_that_the_venue_takes(
            @ForAll("portfolios") RebalanceInputs inputs) {
        assertThat(Rebalancer.rebalance(inputs).planned())
                .allSatisfy(action -> {
                    var fees = instrumentOf(action, inputs).fees();
                    var isOfBase =
                            action.side() == OrderSide.BUY && fees.asset() == FeeAsset.RECEIVED;
                    var traded = isOfBase ? action.quantity().value() : action.notional().amount();
                    assertThat(action.fee().asset())
                            .isEqualTo(isOfBase ? action.asset() : action.quote());
                    assertThat(action.fee().amount())
                            .isBetween(
                                    traded.multiply(fees.taker()),
                                    traded.multiply(fees.taker()).add(new BigDecimal("1e-18")));
                    assertThat(codes(action))
                            .contains(isOfBase ? ReasonCode.FEE_IN_BASE : ReasonCode.FEE)
                            .doesNotContain(isOfBase ? ReasonCode.FEE : ReasonCode.FEE_IN_BASE);
                });
    }

    @Property(tries = 500)
    void an_untradable_order_is_never_proposed(@ForAll("portfolios") RebalanceInputs inputs) {
        assertThat(Rebalancer.rebalance(inputs).planned())
                .allSatisfy(action -> {
                    var instrument = instrumentOf(action, inputs);
                    var filters = instrument.filters();
                    assertThat(instrument.isTradable()).isTrue();
                    assertThat(action.location().isTradable()).isTrue();
                    assertThat(action.asset()).isNotEqualTo(inputs.settlement());
                    assertThat(filters.isOnStep(action.quantity())).isTrue();
                    assertThat(action.quantity()).isGreaterThanOrEqualTo(filters.minQuantity());
                    assertThat(action.notional().amount())
                            .isGreaterThanOrEqualTo(filters.minNotional());
                    assertThat(action.price().value()).isGreaterThanOrEqualTo(filters.tickSize());
                    filters.maxQuantity()
                            .ifPresent(most ->
                                    assertThat(action.quantity()).isLessThanOrEqualTo(most));
                });
    }

    @Property(tries = 300)
    void the_order_of_rows_changes_nothing(
            @ForAll("portfolios") RebalanceInputs inputs, @ForAll long seed) {
        var shuffled = shuffled(inputs, seed);

        assertThat(Rebalancer.rebalance(shuffled)).isEqualTo(Rebalancer.rebalance(inputs));
    }

    @Property(tries = 300)
    void every_reason_reads_as_a_sentence(@ForAll("portfolios") RebalanceInputs inputs) {
        var reasons = new ArrayList<Reason>();
        for (var action : Rebalancer.rebalance(inputs).actions()) {
            assertThat(action.reasons()).isNotEmpty();
            reasons.addAll(action.reasons());
            action.rejected().forEach(alternative -> reasons.add(alternative.reason()));
        }

        assertThat(reasons)
                .allSatisfy(reason -> assertThat(reason.text()).doesNotContain("{", "}"));
    }

    @Property(tries = 300)
    void nothing_is_sold_short(@ForAll("portfolios") RebalanceInputs inputs) {
        assertThat(Rebalancer.rebalance(inputs).weights())
                .allSatisfy(weight -> assertThat(weight.after()).isNotNegative());
    }

    @Example
    void the_portfolios_make_actions_of_every_kind() {
        var states = new HashMap<ActionState, Integer>();
        for (var seed = 0; seed < 500; seed++) {
            for (var action : Rebalancer.rebalance(Portfolios.of(seed)).actions()) {
                states.merge(action.state(), 1, Integer::sum);
            }
        }

        assertThat(states.keySet()).containsExactlyInAnyOrder(ActionState.values());
        assertThat(states.values()).allMatch(count -> count > 30);
    }

    @Example
    void the_portfolios_buy_where_the_fee_is_taken_in_either_asset() {
        var buys = new HashMap<Boolean, Integer>();
        for (var seed = 0; seed < 500; seed++) {
            for (var action : Rebalancer.rebalance(Portfolios.of(seed)).planned()) {
                if (action.side() == OrderSide.BUY && action.fee().amount().signum() > 0) {
                    buys.merge(isFeeInQuote(action), 1, Integer::sum);
                }
            }
        }

        assertThat(buys).hasSize(2);
        assertThat(buys.values()).allMatch(count -> count > 30);
    }

    private static Instrument instrumentOf(Action action, RebalanceInputs inputs) {
        return inputs.instruments().stream()
                .filter(instrument -> action.instrument().equals(Optional.of(instrument.id())))
                .findFirst()
                .orElseThrow();
    }

    private enum Side {
        BEFORE,
        AFTER;

        BigDecimal of(AssetWeight weight) {
            return this == BEFORE ? weight.before() : weight.after();
        }
    }

    private static BigDecimal distance(Rebalance rebalance, Side side) {
        return rebalance.weights().stream()
                .map(weight -> side.of(weight).subtract(weight.target()).abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sumOf(Rebalance rebalance, Side side) {
        return rebalance.weights().stream().map(side::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    // Weights have 18 decimals.
    private static BigDecimal rounding(Rebalance rebalance) {
        return rebalance
                .value()
                .multiply(new BigDecimal("1e-17"))
                .multiply(BigDecimal.valueOf(rebalance.weights().size() + 1L));
    }

    private static int indexOf(Collection<Action> actions, OrderSide side, int otherwise) {
        var index = 0;
        for (var action : actions) {
            if (action.side() == side) {
                return index;
            }
            index++;
        }
        return otherwise;
    }

    private static BigDecimal sum(Collection<Action> actions, OrderSide side) {
        return actions.stream()
                .filter(action -> action.side() == side)
                .map(action -> action.notional().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    // Every quote counts 1 here.
    private static BigDecimal fees(Collection<Action> actions) {
        return actions.stream()
                .map(action ->
                        isFeeInQuote(action)
                                ? action.fee().amount()
                                : action.fee().amount().multiply(action.price().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isFeeInQuote(Action action) {
        return action.fee().asset().equals(action.quote());
    }

    private static Map<String, BigDecimal> balances(RebalanceInputs inputs) {
        var balances = new TreeMap<String, BigDecimal>();
        for (var holding : inputs.canonical().holdings()) {
            if (holding.quantity().isPositive()) {
                balances.put(
                        purse(holding.location(), holding.asset()), holding.quantity().value());
            }
        }
        return balances;
    }

    private static void book(Map<String, BigDecimal> balances, Action action) {
        var base = action.quantity().value();
        var quote = action.notional().amount();
        var buys = action.side() == OrderSide.BUY;
        balances.merge(
                purse(action.location(), action.asset()),
                buys ? base : base.negate(),
                BigDecimal::add);
        balances.merge(
                purse(action.location(), action.quote()),
                buys ? quote.negate() : quote,
                BigDecimal::add);
        balances.merge(
                purse(action.location(), action.fee().asset()),
                action.fee().amount().negate(),
                BigDecimal::add);
    }

    private static String purse(Location location, Asset asset) {
        return location.name() + "/" + asset;
    }

    private static RebalanceInputs shuffled(RebalanceInputs inputs, long seed) {
        var holdings = new ArrayList<>(inputs.holdings());
        var instruments = new ArrayList<>(inputs.instruments());
        Collections.shuffle(holdings, new Random(seed));
        Collections.shuffle(instruments, new Random(seed));
        return new RebalanceInputs(
                inputs.base(),
                inputs.settlement(),
                holdings,
                inputs.targets(),
                inputs.band(),
                inputs.groups(),
                instruments,
                inputs.quotes(),
                inputs.score(),
                inputs.cash(),
                inputs.costs());
    }
}
