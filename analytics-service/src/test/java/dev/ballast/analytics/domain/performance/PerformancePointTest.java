package dev.ballast.analytics.domain.performance;

import static dev.ballast.analytics.Facts.BTC;
import static dev.ballast.analytics.Facts.USDT;
import static dev.ballast.analytics.Facts.holding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.analytics.Facts;
import dev.ballast.analytics.domain.portfolio.Holding;
import dev.ballast.analytics.domain.portfolio.SnapshotCause;
import dev.ballast.analytics.domain.portfolio.SnapshotId;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import dev.ballast.kernel.money.Asset;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PerformancePointTest {
    private static final Asset ETH = Asset.of("ETH");
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void what_a_statement_adds_is_a_flow_and_no_return() {
        var before = imported(1, holding(USDT, "1000", "1"));
        var next = imported(2, holding(USDT, "1000", "1"), holding(BTC, "1", "50000"));

        assertThat(after(before, next).totalReturn()).isZero();
    }

    @Test
    void what_a_statement_takes_away_is_a_flow_too() {
        var before = imported(1, holding(USDT, "1000", "1"), holding(BTC, "1", "50000"));
        var next = imported(2, holding(USDT, "1000", "1"));

        assertThat(after(before, next).totalReturn()).isZero();
    }

    @Test
    void a_new_price_for_what_was_held_is_return_even_when_more_is_put_in() {
        var before = imported(1, holding(BTC, "1", "50000"));
        var next = imported(2, holding(BTC, "3", "60000"));

        assertThat(after(before, next).totalReturn()).isCloseTo(0.2, EXACT);
    }

    @Test
    void a_price_that_was_missing_before_is_not_a_gain() {
        var before = imported(1, holding(USDT, "1000", "1"), holding(BTC, "1", null));
        var next = imported(2, holding(USDT, "1000", "1"), holding(BTC, "1", "50000"));

        assertThat(after(before, next).totalReturn()).isZero();
    }

    @Test
    void the_same_figures_again_are_no_loss_though_a_balance_is_negative() {
        var before = imported(1, holding(BTC, "0.2", "50000"), holding(USDT, "-2000", "1"));
        var next = imported(2, holding(BTC, "0.2", "50000"), holding(USDT, "-2000", "1"));

        assertThat(after(before, next).totalReturn()).isZero();
    }

    @Test
    void a_negative_balance_neither_gains_nor_loses_by_a_new_price() {
        var before = imported(1, holding(BTC, "0.2", "50000"), holding(ETH, "-1", "2000"));
        var next = imported(2, holding(BTC, "0.2", "55000"), holding(ETH, "-1", "4000"));

        assertThat(after(before, next).totalReturn()).isCloseTo(0.1, EXACT);
    }

    @Test
    void what_a_trade_costs_is_a_loss() {
        var point = after(Facts.before(), Facts.after());

        assertThat(point.totalReturn()).isCloseTo(-0.0030025, EXACT);
        assertThat(point.maxDrawdown()).isCloseTo(0.0030025, EXACT);
    }

    @Test
    void a_drawdown_is_measured_from_the_highest_point_and_stays_after_recovery() {
        var fallen = PerformancePoint.START.grown(2).grown(0.5);
        var recovered = fallen.grown(4);

        assertThat(fallen.drawdown()).isCloseTo(0.5, EXACT);
        assertThat(recovered.drawdown()).isZero();
        assertThat(recovered.maxDrawdown()).isCloseTo(0.5, EXACT);
    }

    @Test
    void the_first_statement_into_an_empty_portfolio_is_a_flow() {
        var opened = Facts.snapshot(new SnapshotId("s0"), 0, SnapshotCause.OPENED, null);

        assertThat(after(opened, Facts.before()).totalReturn()).isZero();
    }

    @Test
    void a_portfolio_that_holds_nothing_but_a_debt_is_a_total_loss() {
        var debt =
                Facts.snapshot(Facts.AFTER, 2, SnapshotCause.FILLED, "f", holding(USDT, "-5", "1"));

        assertThat(after(Facts.before(), debt).totalReturn()).isEqualTo(-1);
        assertThat(after(Facts.before(), debt).maxDrawdown()).isEqualTo(1);
    }

    private static PerformancePoint after(SnapshotTaken before, SnapshotTaken next) {
        return PerformancePoint.START.after(before, next);
    }

    private static SnapshotTaken imported(long version, Holding... holdings) {
        return Facts.snapshot(
                new SnapshotId("s" + version), version, SnapshotCause.IMPORTED, "import", holdings);
    }
}
