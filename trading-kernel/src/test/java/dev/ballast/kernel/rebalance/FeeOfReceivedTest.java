package dev.ballast.kernel.rebalance;

import static dev.ballast.kernel.rebalance.RebalanceFixtures.byAsset;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.cash;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.feeOfReceived;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.holding;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.inputs;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.instrument;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.planned;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.venue;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.withScore;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentStatus;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.portfolio.Location;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * A venue that takes its fee of what is received: 0.1 % of the bought asset, or of a sale's money.
 */
class FeeOfReceivedTest {

    private static final Location BINANCE = venue("Binance");
    private static final Instrument QUOTE =
            instrument("BTC-USDT.BINANCE", "0.0001", "5", InstrumentStatus.TRADING);
    private static final Instrument RECEIVED = feeOfReceived(QUOTE);

    @Nested
    class A_buy_that_takes_all_the_cash_there_is {

        // 50 USDT at 100: less twice the expected slippage of 0.025 % and a little.
        @Test
        void leaves_none_aside_for_the_fee() {
            assertThat(planned(buyFor50(RECEIVED))).containsExactly("BUY BTC 0.4997 at Binance");
            assertThat(planned(buyFor50(QUOTE))).containsExactly("BUY BTC 0.4992 at Binance");
        }

        @Test
        void pays_in_what_it_buys() {
            var action = buyFor50(RECEIVED).actions().getFirst();

            assertThat(action.notional()).isEqualTo(Money.of("49.97", Asset.of("USDT")));
            assertThat(action.fee()).isEqualTo(Money.of("0.0004997", Asset.of("BTC")));
        }

        @Test
        void says_what_arrives_and_what_the_fee_is_worth() {
            var reason = feeReason(buyFor50(RECEIVED).actions().getFirst());

            assertThat(reason.code()).isEqualTo(ReasonCode.FEE_IN_BASE);
            assertThat(reason.values())
                    .containsExactly(
                            Map.entry("rate", "0.001"),
                            Map.entry("quantity", "0.4997"),
                            Map.entry("fee", "0.0004997"),
                            Map.entry("asset", "BTC"),
                            Map.entry("arrives", "0.4992003"),
                            Map.entry("worth", "0.04997"),
                            Map.entry("quote", "USDT"));
            assertThat(reason.text())
                    .isEqualTo(
                            "the taker fee is 0.001 of the 0.4997 BTC that are bought:"
                                    + " 0.0004997 BTC, worth 0.04997 USDT, so 0.4992 BTC arrive");
        }

        @Test
        void counts_in_the_total_at_its_price() {
            assertThat(buyFor50(RECEIVED).totals().fees()).isEqualByComparingTo("0.04997");
        }

        private static Rebalance buyFor50(Instrument instrument) {
            return Rebalancer.rebalance(
                    inputs(
                            List.of(
                                    holding("BTC", "1", BINANCE, "100"),
                                    cash("USDT", "50", BINANCE)),
                            byAsset(Map.of("BTC", "1")),
                            List.of(instrument)));
        }
    }

    @Test
    void a_sell_pays_in_the_quote_asset_under_either_rule() {
        assertThat(sale(RECEIVED)).isEqualTo(sale(QUOTE));
        assertThat(sale(RECEIVED).actions().getFirst().fee())
                .isEqualTo(Money.of("0.1", Asset.of("USDT")));
    }

    @Test
    void quantities_totals_and_weights_are_the_same_where_cash_does_not_limit() {
        var golden = withScore(GoldenCaseTest.nineAssets(), "0.78");
        var received =
                withInstruments(
                        golden,
                        golden.instruments().stream()
                                .map(RebalanceFixtures::feeOfReceived)
                                .toList());

        var one = Rebalancer.rebalance(received);
        var other = Rebalancer.rebalance(golden);

        assertThat(planned(one)).isEqualTo(planned(other));
        assertThat(one.totals()).isEqualTo(other.totals());
        assertThat(one.weights()).isEqualTo(other.weights());
    }

    private static Rebalance sale(Instrument instrument) {
        return Rebalancer.rebalance(
                inputs(
                        List.of(holding("BTC", "1", BINANCE, "100")),
                        byAsset(Map.of("USDT", "1")),
                        List.of(instrument)));
    }

    private static Reason feeReason(Action action) {
        return action.reasons().stream()
                .filter(reason -> reason.code().name().startsWith("FEE"))
                .findFirst()
                .orElseThrow();
    }

    private static RebalanceInputs withInstruments(
            RebalanceInputs inputs, List<Instrument> instruments) {
        return new RebalanceInputs(
                inputs.base(),
                inputs.settlement(),
                inputs.holdings(),
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
