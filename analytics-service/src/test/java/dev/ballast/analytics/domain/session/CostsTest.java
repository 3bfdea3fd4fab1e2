package dev.ballast.analytics.domain.session;

import static dev.ballast.analytics.Facts.BTC;
import static dev.ballast.analytics.Facts.T0;
import static dev.ballast.analytics.Facts.USDT;
import static dev.ballast.analytics.Facts.fill;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.analytics.Facts;
import dev.ballast.analytics.domain.fact.Fill;
import dev.ballast.analytics.domain.fact.Side;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CostsTest {
    private static final Prices NO_PRICES = _ -> Optional.empty();

    @Test
    void a_buy_above_and_a_sell_below_the_decision_price_both_cost() {
        var fills =
                List.of(
                        fill("t1", Side.BUY, "2", "101", "100", "0"),
                        fill("t2", Side.SELL, "1", "196", "200", "0"));

        var costs = Costs.of(fills, NO_PRICES);

        assertThat(costs.turnover()).isEqualByComparingTo("398");
        assertThat(costs.slippage()).isEqualByComparingTo("0.015");
        assertThat(costs.fees()).isEqualByComparingTo("0.398");
    }

    @Test
    void a_better_price_is_negative_slippage() {
        assertThat(
                        Costs.of(List.of(fill("t1", Side.BUY, "1", "99", "100", "0")), NO_PRICES)
                                .slippage())
                .isEqualByComparingTo("-0.01");
    }

    @Test
    void a_fee_in_what_was_bought_counts_at_the_price_of_the_fill() {
        assertThat(Costs.of(List.of(withFee(Money.of("0.1", BTC))), NO_PRICES).fees())
                .isEqualByComparingTo("10");
    }

    @Test
    void a_fee_in_a_third_asset_counts_at_its_price_and_without_one_not_at_all() {
        var fills = List.of(withFee(Money.of("0.5", Asset.of("BNB"))));
        Prices known = _ -> Optional.of(Price.of("600"));

        assertThat(Costs.of(fills, known).fees()).isEqualByComparingTo("300");
        assertThat(Costs.of(fills, NO_PRICES).fees()).isEqualByComparingTo("0");
    }

    @Test
    void prices_are_those_of_the_snapshot() {
        var prices = Prices.in(Facts.after());

        assertThat(prices.of(BTC)).contains(Price.of("50000"));
        assertThat(prices.of(Asset.of("BNB"))).isEmpty();
    }

    @Test
    void nothing_traded_costs_nothing() {
        assertThat(Costs.of(List.of(), NO_PRICES)).isEqualTo(Costs.NONE);
    }

    private static Fill withFee(Money fee) {
        return new Fill(
                "t",
                Side.BUY,
                BTC,
                USDT,
                Quantity.of("1"),
                Price.of("100"),
                fee,
                Quantity.ZERO,
                Price.of("100"),
                T0);
    }
}
