package dev.ballast.planner.domain.dust;

import static dev.ballast.planner.domain.dust.DustFixtures.BTC_AT_KRAKEN;
import static dev.ballast.planner.domain.dust.DustFixtures.ETH_AT_BINANCE;
import static dev.ballast.planner.domain.dust.DustFixtures.action;
import static dev.ballast.planner.domain.dust.DustFixtures.belowNotional;
import static dev.ballast.planner.domain.dust.DustFixtures.belowQuantity;
import static dev.ballast.planner.domain.dust.DustFixtures.deferred;
import static dev.ballast.planner.domain.dust.DustFixtures.drift;
import static dev.ballast.planner.domain.dust.DustFixtures.madeAt;
import static dev.ballast.planner.domain.dust.DustFixtures.plan;
import static dev.ballast.planner.domain.dust.DustFixtures.planAt;
import static dev.ballast.planner.domain.dust.DustLedger.EMPTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.rebalance.ActionState;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DustLedgerTest {

    @Test
    void what_a_plan_defers_begins_to_wait() {
        var ledger = EMPTY.after(plan(1, deferred(BTC_AT_KRAKEN, "0.1")));

        assertThat(ledger.entries().values())
                .containsExactly(
                        new Dust(
                                BTC_AT_KRAKEN,
                                InstrumentId.of("BTC-USDT.KRAKEN"),
                                Asset.of("USDT"),
                                new BigDecimal("0.1"),
                                new BigDecimal("1.0"),
                                new Shortfall(DustFilter.MIN_NOTIONAL, new BigDecimal("5")),
                                madeAt(1),
                                1,
                                planAt(1)));
    }

    @Test
    void what_is_still_deferred_waits_since_the_first_plan_with_the_figures_of_the_last() {
        var ledger =
                EMPTY.after(plan(1, deferred(BTC_AT_KRAKEN, "0.1")))
                        .after(plan(2, deferred(BTC_AT_KRAKEN, "0.3")));

        var dust = dust(ledger, BTC_AT_KRAKEN);
        assertThat(dust.since()).isEqualTo(madeAt(1));
        assertThat(dust.plans()).isEqualTo(2);
        assertThat(dust.lastPlan()).isEqualTo(planAt(2));
        assertThat(dust.quantity()).isEqualByComparingTo("0.3");
        assertThat(dust.notional()).isEqualByComparingTo("3");
    }

    @Test
    void what_is_traded_blocked_or_not_wanted_any_more_is_gone() {
        var before =
                EMPTY.after(
                        plan(1, deferred(BTC_AT_KRAKEN, "0.1"), deferred(ETH_AT_BINANCE, "0.1")));

        assertThat(before.after(plan(2)).entries()).isEmpty();
        assertThat(
                        before.after(
                                        plan(
                                                2,
                                                action(BTC_AT_KRAKEN, "1", ActionState.PLANNED),
                                                action(ETH_AT_BINANCE, "1", ActionState.BLOCKED)))
                                .entries())
                .isEmpty();
    }

    @Test
    void what_comes_back_begins_anew() {
        var ledger =
                EMPTY.after(plan(1, deferred(BTC_AT_KRAKEN, "0.1")))
                        .after(plan(2))
                        .after(plan(3, deferred(BTC_AT_KRAKEN, "0.1")));

        assertThat(dust(ledger, BTC_AT_KRAKEN).since()).isEqualTo(madeAt(3));
        assertThat(dust(ledger, BTC_AT_KRAKEN).plans()).isEqualTo(1);
    }

    @Test
    void a_sale_and_a_purchase_of_one_asset_at_one_place_wait_apart() {
        var purchase = new DustKey(BTC_AT_KRAKEN.asset(), BTC_AT_KRAKEN.location(), OrderSide.BUY);

        var ledger =
                EMPTY.after(plan(1, deferred(BTC_AT_KRAKEN, "0.1")))
                        .after(plan(2, deferred(purchase, "0.1")));

        assertThat(ledger.entries()).containsOnlyKeys(purchase);
        assertThat(dust(ledger, purchase).since()).isEqualTo(madeAt(2));
    }

    @Test
    void two_accounts_of_one_name_wait_together() {
        var ledger =
                EMPTY.after(
                        plan(1, deferred(BTC_AT_KRAKEN, "0.1"), deferred(BTC_AT_KRAKEN, "0.2")));

        var dust = dust(ledger, BTC_AT_KRAKEN);
        assertThat(dust.quantity()).isEqualByComparingTo("0.3");
        assertThat(dust.notional()).isEqualByComparingTo("3");
        assertThat(dust.plans()).isEqualTo(1);
    }

    @Test
    void the_minimum_is_the_one_that_the_reasons_name() {
        var small =
                action(
                        BTC_AT_KRAKEN,
                        "0.1",
                        ActionState.DEFERRED_BELOW_MIN,
                        drift(),
                        belowQuantity());
        var cheap =
                action(
                        ETH_AT_BINANCE,
                        "0.1",
                        ActionState.DEFERRED_BELOW_MIN,
                        belowNotional(),
                        drift());

        var ledger = EMPTY.after(plan(1, small, cheap));

        assertThat(dust(ledger, BTC_AT_KRAKEN).shortfall())
                .isEqualTo(new Shortfall(DustFilter.MIN_QUANTITY, new BigDecimal("0.25")));
        assertThat(dust(ledger, ETH_AT_BINANCE).shortfall())
                .isEqualTo(new Shortfall(DustFilter.MIN_NOTIONAL, new BigDecimal("5")));
    }

    @Test
    void a_deferral_without_a_minimum_is_a_bug() {
        var action = action(BTC_AT_KRAKEN, "0.1", ActionState.DEFERRED_BELOW_MIN, drift());

        assertThatThrownBy(() -> EMPTY.after(plan(1, action)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("deferred for no minimum");
    }

    private static Dust dust(DustLedger ledger, DustKey key) {
        var dust = ledger.entries().get(key);
        assertThat(dust).isNotNull();
        return Objects.requireNonNull(dust);
    }
}
