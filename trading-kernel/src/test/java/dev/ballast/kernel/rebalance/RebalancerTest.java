package dev.ballast.kernel.rebalance;

import static dev.ballast.kernel.rebalance.RebalanceFixtures.byAsset;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.byGroup;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.cash;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.codes;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.decimal;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.holding;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.inputs;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.instrument;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.planned;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.venue;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.kernel.instrument.InstrumentStatus;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.portfolio.AssetPrice;
import dev.ballast.kernel.portfolio.Holding;
import dev.ballast.kernel.portfolio.Location;
import dev.ballast.kernel.portfolio.LocationKind;
import dev.ballast.kernel.portfolio.PriceSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RebalancerTest {

    private static final Location KRAKEN = venue("Kraken");
    private static final Location BINANCE = venue("Binance");
    private static final Location WALLET = new Location("Ledger Wallet", LocationKind.WALLET);
    private static final Location EARN = new Location("Binance Earn", LocationKind.LOCKED);

    @Nested
    class What_can_not_be_traded {

        @Test
        void a_wallet_is_told_to_transfer_first() {
            var action = only(holding("BTC", "1", WALLET, "100"));

            assertThat(action.state()).isEqualTo(ActionState.BLOCKED);
            assertThat(action.hint()).isEqualTo(ExecHint.TRANSFER_FIRST);
            assertThat(codes(action)).startsWith(ReasonCode.LOCATION_WALLET);
            assertThat(action.quantity().value()).isEqualByComparingTo("1");
        }

        @Test
        void what_is_locked_is_told_to_release() {
            assertThat(codes(only(holding("BTC", "1", EARN, "100"))))
                    .startsWith(ReasonCode.LOCATION_LOCKED);
        }

        @Test
        void an_unknown_location_is_asked_for() {
            var manually = new Location("Manually", LocationKind.UNKNOWN);

            assertThat(codes(only(holding("BTC", "1", manually, "100"))))
                    .startsWith(ReasonCode.LOCATION_UNKNOWN);
        }

        @Test
        void an_asset_without_an_instrument_says_so() {
            assertThat(codes(only(holding("XYZ", "1", KRAKEN, "100"))))
                    .startsWith(ReasonCode.NO_INSTRUMENT);
        }

        @Test
        void an_asset_without_a_price_is_shown_with_its_quantity() {
            var action = only(holding("BTC", "3", KRAKEN, Optional.empty()));

            assertThat(codes(action)).startsWith(ReasonCode.NO_PRICE);
            assertThat(action.quantity().value()).isEqualByComparingTo("3");
            assertThat(action.notional().amount()).isEqualByComparingTo("0");
        }

        @Test
        void a_price_that_may_be_wrong_by_more_than_half_a_percent_counts_as_missing() {
            assertThat(codes(only(holding("BTC", "3", KRAKEN, priced("100", "0.0051")))))
                    .startsWith(ReasonCode.PRICE_IMPRECISE);
            assertThat(only(holding("BTC", "3", KRAKEN, priced("100", "0.005"))).isPlanned())
                    .isTrue();
        }

        @Test
        void an_instrument_that_is_not_trading_says_so() {
            var halted = instrument("ETH-USDT.KRAKEN", "0.001", "5", InstrumentStatus.HALTED);
            var rebalance =
                    Rebalancer.rebalance(
                            inputs(
                                    List.of(holding("ETH", "1", KRAKEN, "100")),
                                    byAsset(Map.of("USDT", "1")),
                                    List.of(halted)));

            assertThat(codes(rebalance.actions().getFirst())).startsWith(ReasonCode.NOT_TRADING);
        }

        @Test
        void a_negative_balance_is_left_out_of_value_cash_and_sells() {
            var rebalance =
                    sellAll(
                            holding("BTC", "1", KRAKEN, "100"),
                            holding("ETH", "-5", KRAKEN, "10"),
                            cash("USD", "-1000", KRAKEN));

            assertThat(rebalance.value()).isEqualByComparingTo("100");
            assertThat(planned(rebalance)).containsExactly("SELL BTC 1 at Kraken");
        }

        private Action only(Holding holding) {
            var actions = sellAll(holding).actions();
            assertThat(actions).hasSize(1);
            return actions.getFirst();
        }

        private Rebalance sellAll(Holding... holdings) {
            return Rebalancer.rebalance(
                    inputs(
                            List.of(holdings),
                            byAsset(Map.of("USDT", "1")),
                            List.of(
                                    instrument("BTC-USDT.KRAKEN"),
                                    instrument("BTC-USDT.BINANCE"))));
        }
    }

    @Nested
    class What_is_too_small {

        private final Rebalance rebalance =
                Rebalancer.rebalance(
                        inputs(
                                List.of(
                                        holding("BTC", "1.04", KRAKEN, "100"),
                                        cash("USDT", "96", KRAKEN)),
                                byAsset(Map.of("BTC", "0.5", "USDT", "0.5")),
                                List.of(instrument("BTC-USDT.KRAKEN"))));

        @Test
        void it_is_deferred_with_the_amount_that_is_kept() {
            var action = rebalance.actions().getFirst();

            assertThat(action.state()).isEqualTo(ActionState.DEFERRED_BELOW_MIN);
            assertThat(action.quantity().value()).isEqualByComparingTo("0.04");
            assertThat(action.notional().amount()).isEqualByComparingTo("4");
            assertThat(codes(action)).startsWith(ReasonCode.BELOW_MIN_NOTIONAL);
        }

        @Test
        void the_least_order_would_overshoot_and_is_named_as_the_alternative() {
            var alternative = rebalance.actions().getFirst().rejected().getFirst();

            assertThat(alternative.description()).isEqualTo("0.05 BTC");
            assertThat(alternative.reason().values()).containsEntry("excess", "0.01");
        }

        @Test
        void it_counts_in_no_total() {
            assertThat(rebalance.totals().turnover()).isEqualByComparingTo("0");
        }
    }

    @Test
    void a_sell_takes_the_largest_tradable_holding_and_names_the_others() {
        var rebalance =
                Rebalancer.rebalance(
                        inputs(
                                List.of(
                                        holding("BTC", "2", KRAKEN, "100"),
                                        holding("BTC", "3", BINANCE, "100"),
                                        holding("BTC", "5", WALLET, "100")),
                                byAsset(Map.of("BTC", "0.8", "USDT", "0.2")),
                                List.of(
                                        instrument("BTC-USDT.KRAKEN"),
                                        instrument("BTC-USDT.BINANCE"))));

        assertThat(planned(rebalance)).containsExactly("SELL BTC 2 at Binance");
        assertThat(rebalance.actions().getFirst().rejected())
                .extracting(Alternative::description)
                .containsExactly("sell at Kraken", "sell at Ledger Wallet");
    }

    @Test
    void a_buy_uses_the_cash_of_its_location_and_says_what_is_missing() {
        var rebalance =
                Rebalancer.rebalance(
                        inputs(
                                List.of(
                                        holding("BTC", "1", KRAKEN, "100"),
                                        cash("USDT", "50", KRAKEN),
                                        cash("USDT", "250", WALLET)),
                                byAsset(Map.of("BTC", "0.75", "USDT", "0.25")),
                                List.of(instrument("BTC-USDT.KRAKEN"))));

        // 50 less 0.1 % fee and twice the expected slippage.
        assertThat(planned(rebalance)).containsExactly("BUY BTC 0.499 at Kraken");
        assertThat(codes(rebalance.actions().getFirst())).contains(ReasonCode.CASH_LIMITED);
    }

    @Test
    void a_buy_goes_to_another_venue_where_its_own_has_no_cash() {
        var rebalance =
                Rebalancer.rebalance(
                        inputs(
                                List.of(
                                        holding("BTC", "1", KRAKEN, "100"),
                                        cash("USDT", "300", BINANCE)),
                                byAsset(Map.of("BTC", "0.5", "USDT", "0.5")),
                                List.of(
                                        instrument("BTC-USDT.KRAKEN"),
                                        instrument("BTC-USDT.BINANCE"))));

        assertThat(planned(rebalance)).containsExactly("BUY BTC 1 at Binance");
        assertThat(rebalance.actions().getFirst().rejected().getFirst().reason().code())
                .isEqualTo(ReasonCode.NO_CASH_THERE);
    }

    @Test
    void a_venue_without_the_settlement_quote_is_traded_in_another_stable_one() {
        var coinbase = venue("Coinbase");
        var rebalance =
                Rebalancer.rebalance(
                        inputs(
                                List.of(holding("BTC", "2", coinbase, "100")),
                                byAsset(Map.of("BTC", "0.5", "USDT", "0.5")),
                                List.of(instrument("BTC-USDC.COINBASE"))));

        var action = rebalance.actions().getFirst();
        assertThat(action.quote()).isEqualTo(RebalanceFixtures.USDC);
        assertThat(codes(action)).contains(ReasonCode.QUOTE_FALLBACK);
    }

    @Test
    void buys_never_take_what_the_settlement_assets_own_target_needs() {
        var rebalance =
                Rebalancer.rebalance(
                        inputs(
                                List.of(
                                        holding("ETH", "5", EARN, "100"),
                                        holding("BTC", "2", KRAKEN, "100"),
                                        cash("USDT", "300", KRAKEN)),
                                byAsset(Map.of("BTC", "0.7", "USDT", "0.3")),
                                List.of(instrument("BTC-USDT.KRAKEN"))));

        assertThat(rebalance.planned()).isEmpty();
        assertThat(rebalance.actions())
                .extracting(action -> codes(action).getFirst())
                .containsExactlyInAnyOrder(ReasonCode.LOCATION_LOCKED, ReasonCode.SHORT_OF_SALES);
    }

    @Test
    void within_a_group_the_present_proportions_stay() {
        var rebalance =
                Rebalancer.rebalance(
                        inputs(
                                List.of(
                                        holding("UNI", "30", KRAKEN, "1"),
                                        holding("AAVE", "10", KRAKEN, "1"),
                                        cash("USDT", "60", KRAKEN)),
                                byGroup(Map.of("DeFi", "0.8", "Stablecoins", "0.2")),
                                List.of(
                                        instrument("UNI-USDT.KRAKEN"),
                                        instrument("AAVE-USDT.KRAKEN"))));

        assertThat(planned(rebalance))
                .containsExactly("BUY UNI 30 at Kraken", "BUY AAVE 10 at Kraken");
    }

    @Test
    void a_group_without_an_asset_leaves_its_weight_in_the_settlement_asset_and_says_so() {
        var rebalance =
                Rebalancer.rebalance(
                        inputs(
                                List.of(cash("USDT", "100", KRAKEN)),
                                byGroup(Map.of("DeFi", "0.8", "Stablecoins", "0.2")),
                                List.of()));

        assertThat(rebalance.actions()).isEmpty();
        assertThat(rebalance.notes())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.GROUP_WITHOUT_ASSET);
        assertThat(rebalance.weights().getFirst().target()).isEqualByComparingTo("1");
    }

    @Test
    void inside_the_band_nothing_is_traded_and_outside_it_goes_to_its_destination() {
        var drifted =
                inputs(
                        List.of(holding("BTC", "6", KRAKEN, "100"), cash("USDT", "400", KRAKEN)),
                        byAsset(Map.of("BTC", "0.5", "USDT", "0.5")),
                        List.of(instrument("BTC-USDT.KRAKEN")));

        assertThat(sold(drifted, "0.1", Destination.TARGET)).isEqualByComparingTo("0");
        assertThat(sold(drifted, "0.04", Destination.TARGET)).isEqualByComparingTo("100");
        assertThat(sold(drifted, "0.04", Destination.BAND_EDGE)).isEqualByComparingTo("60");
        assertThat(sold(drifted, "0.04", Destination.HALF_WAY)).isEqualByComparingTo("80");
    }

    @Test
    void cash_that_goes_out_is_sold_for_and_more_than_there_is_is_refused() {
        var held =
                inputs(
                        List.of(holding("BTC", "10", KRAKEN, "100")),
                        byAsset(Map.of("BTC", "1")),
                        List.of(instrument("BTC-USDT.KRAKEN")));

        assertThat(planned(Rebalancer.rebalance(with(held, Band.NONE, "-250"))))
                .containsExactly("SELL BTC 2.5 at Kraken");
        assertThatThrownBy(() -> Rebalancer.rebalance(with(held, Band.NONE, "-1001")))
                .hasMessageContaining("more than there is");
    }

    @Test
    void two_rows_of_one_asset_at_one_place_count_as_one() {
        var rebalance =
                Rebalancer.rebalance(
                        inputs(
                                List.of(
                                        holding("BTC", "1", KRAKEN, "100"),
                                        holding("BTC", "2", KRAKEN, "100")),
                                byAsset(Map.of("USDT", "1")),
                                List.of(instrument("BTC-USDT.KRAKEN"))));

        assertThat(planned(rebalance)).containsExactly("SELL BTC 3 at Kraken");
    }

    private static BigDecimal sold(RebalanceInputs inputs, String band, Destination destination) {
        return Rebalancer.rebalance(with(inputs, new Band(decimal(band), destination), "0"))
                .totals()
                .sell();
    }

    private static Optional<AssetPrice> priced(String price, String error) {
        return Optional.of(
                new AssetPrice(
                        Price.of(price),
                        PriceSource.FILE,
                        Optional.empty(),
                        Optional.of(decimal(error))));
    }
}
