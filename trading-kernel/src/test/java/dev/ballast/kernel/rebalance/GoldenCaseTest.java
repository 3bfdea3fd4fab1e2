package dev.ballast.kernel.rebalance;

import static dev.ballast.kernel.rebalance.RebalanceFixtures.byAsset;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.decimal;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.holding;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.inputs;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.instrument;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.venue;
import static dev.ballast.kernel.rebalance.RebalanceFixtures.withScore;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentStatus;
import dev.ballast.kernel.money.Asset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nine assets worth 202,520.00 at score 0.78: nine actions worth 117,236.00, to the last digit. */
class GoldenCaseTest {

    private final Rebalance rebalance = Rebalancer.rebalance(withScore(nineAssets(), "0.78"));

    static RebalanceInputs nineAssets() {
        var kraken = venue("Kraken");
        var binance = venue("Binance");
        return inputs(
                List.of(
                        holding("BTC", "0.6", kraken, "50630.00"),
                        holding("ETH", "23.2", kraken, "2531.50"),
                        holding("LINK", "2100", kraken, "10.126"),
                        holding("DOT", "1026.7", kraken, "8.00"),
                        holding("SOL", "200", binance, "101.26"),
                        holding("BNB", "162.58", binance, "200.00"),
                        holding("XRP", "42000", binance, "0.5063"),
                        holding("ADA", "10126", binance, "0.40"),
                        holding("DOGE", "50000", binance, "0.117")),
                byAsset(
                        Map.of(
                                "BTC", "0.25", "ETH", "0.15", "SOL", "0.05", "BNB", "0.05", "XRP",
                                "0.05", "ADA", "0.05", "LINK", "0.05", "DOT", "0.05", "USDT",
                                "0.30")),
                List.of(
                        kraken("BTC"),
                        kraken("ETH"),
                        kraken("LINK"),
                        kraken("DOT"),
                        binance("SOL", "0.001"),
                        binance("BNB", "0.001"),
                        binance("XRP", "0.1"),
                        binance("ADA", "0.1"),
                        binance("DOGE", "1")));
    }

    @Test
    void the_totals_are_exact() {
        assertThat(rebalance.value()).isEqualByComparingTo("202520.00");
        assertThat(rebalance.totals().buy()).isEqualByComparingTo("35328.20");
        assertThat(rebalance.totals().sell()).isEqualByComparingTo("81907.80");
        assertThat(rebalance.totals().turnover()).isEqualByComparingTo("117236.00");
    }

    @Test
    void the_actions_are_those_of_the_case_sells_first() {
        assertThat(rebalance.actions())
                .extracting(GoldenCaseTest::line)
                .containsExactly(
                        "SELL BNB 106.887 200 21377.4 Binance",
                        "SELL XRP 20000 0.5063 10126 Binance",
                        "SELL SOL 90 101.26 9113.4 Binance",
                        "SELL DOGE 50000 0.117 5850 Binance",
                        "SELL ETH 10 2531.5 25315 Kraken",
                        "SELL LINK 1000 10.126 10126 Kraken",
                        "BUY ADA 17720.5 0.4 7088.2 Binance",
                        "BUY BTC 0.5 50630 25315 Kraken",
                        "BUY DOT 365.625 8 2925 Kraken");
        assertThat(rebalance.actions()).allMatch(Action::isPlanned);
        assertThat(rebalance.actions()).extracting(Action::hint).containsOnly(ExecHint.MARKET);
    }

    @Test
    void every_weight_reaches_its_target() {
        assertThat(rebalance.weights())
                .allSatisfy(
                        weight -> assertThat(weight.after()).isEqualByComparingTo(weight.target()));
        assertThat(weightOf("USDT").target()).isEqualByComparingTo("0.23");
        assertThat(weightOf("BTC").target()).isEqualByComparingTo("0.275");
        assertThat(weightOf("ETH").before()).isEqualByComparingTo("0.29");
    }

    @Test
    void fees_stand_beside_the_turnover() {
        assertThat(rebalance.totals().fees()).isEqualByComparingTo("117.236");
        assertThat(rebalance.totals().slippage()).isPositive();
    }

    @Test
    void the_cycle_shift_is_told_with_its_figures() {
        var reason =
                rebalance.actions().stream()
                        .filter(action -> action.asset().equals(Asset.of("BTC")))
                        .flatMap(action -> action.reasons().stream())
                        .filter(found -> found.code() == ReasonCode.CYCLE_SHIFT)
                        .findFirst()
                        .orElseThrow();

        assertThat(reason.values())
                .containsEntry("score", "0.78")
                .containsEntry("shift", "0.07")
                .containsEntry("base", "0.25")
                .containsEntry("target", "0.275")
                .containsEntry("table", "1");
        assertThat(reason.text()).contains("BTC goes from 0.25 to 0.275").doesNotContain("{");
    }

    private AssetWeight weightOf(String asset) {
        return rebalance.weights().stream()
                .filter(weight -> weight.asset().equals(Asset.of(asset)))
                .findFirst()
                .orElseThrow();
    }

    private static String line(Action action) {
        return "%s %s %s %s %s %s"
                .formatted(
                        action.side(),
                        action.asset(),
                        action.quantity(),
                        action.price(),
                        action.notional().amount().toPlainString(),
                        action.location().name());
    }

    private static Instrument kraken(String asset) {
        return instrument(
                asset + "-USDT.KRAKEN", "0.00000001", decimal("5").toPlainString(), TRADING);
    }

    private static Instrument binance(String asset, String step) {
        return instrument(asset + "-USDT.BINANCE", step, "5", TRADING);
    }

    private static final InstrumentStatus TRADING = InstrumentStatus.TRADING;
}
