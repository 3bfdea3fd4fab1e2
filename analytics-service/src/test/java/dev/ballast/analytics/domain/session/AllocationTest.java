package dev.ballast.analytics.domain.session;

import static dev.ballast.analytics.Facts.BTC;
import static dev.ballast.analytics.Facts.USDT;
import static dev.ballast.analytics.Facts.holding;
import static dev.ballast.analytics.Facts.weight;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.analytics.Facts;
import dev.ballast.analytics.domain.fact.Weight;
import dev.ballast.analytics.domain.portfolio.Holding;
import dev.ballast.analytics.domain.portfolio.SnapshotCause;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final Asset WBTC = Asset.of("WBTC");

    @Test
    void a_planned_asset_weighs_what_it_is_worth_of_all() {
        var after = Allocation.after(Facts.after(), Facts.proposed().weights());

        assertThat(after.getFirst().asset()).isEqualTo(BTC);
        assertThat(after.getFirst().after()).isEqualByComparingTo("0.501505771077660676");
        assertThat(Weight.maxDriftAfter(after)).isEqualByComparingTo("0.001505771077660676");
    }

    @Test
    void an_asset_counts_as_its_alias_unless_the_plan_names_it_itself() {
        var snapshot = snapshot(holding(USDT, "50", "1"), wrapped());

        assertThat(Allocation.after(snapshot, List.of(weight(BTC, "0", "1"))))
                .extracting(Weight::asset)
                .containsExactly(BTC, USDT);
        assertThat(Allocation.after(snapshot, List.of(weight(WBTC, "0", "1"))))
                .extracting(Weight::asset)
                .containsExactly(WBTC, USDT);
    }

    @Test
    void what_the_plan_did_not_know_has_a_target_of_zero() {
        var after =
                Allocation.after(
                        snapshot(holding(USDT, "50", "1"), holding(BTC, "1", "50")),
                        List.of(weight(USDT, "1", "1")));

        assertThat(after.getLast().target()).isZero();
        assertThat(after.getLast().after()).isEqualByComparingTo("0.5");
        assertThat(Weight.maxDriftAfter(after)).isEqualByComparingTo("0.5");
    }

    @Test
    void a_negative_balance_takes_nothing_from_what_its_asset_weighs() {
        var after =
                Allocation.after(
                        snapshot(
                                holding(BTC, "0.1", "50000"),
                                holding(USDT, "5000", "1"),
                                holding(USDT, "-2000", "1")),
                        List.of(weight(BTC, "0", "0.5"), weight(USDT, "1", "0.5")));

        assertThat(after.getFirst().after()).isEqualByComparingTo("0.5");
        assertThat(Weight.maxDriftAfter(after)).isZero();
    }

    @Test
    void what_is_only_owed_weighs_nothing() {
        var after =
                Allocation.after(
                        snapshot(holding(BTC, "0.1", "50000"), holding(USDT, "-2000", "1")),
                        List.of(weight(BTC, "0", "1")));

        assertThat(after).extracting(Weight::asset).containsExactly(BTC);
        assertThat(Weight.maxDriftAfter(after)).isZero();
    }

    @Test
    void what_is_gone_weighs_nothing() {
        var after =
                Allocation.after(
                        snapshot(holding(USDT, "50", "1")), List.of(weight(BTC, "1", "0")));

        assertThat(after.getFirst().after()).isZero();
    }

    private static SnapshotTaken snapshot(Holding... holdings) {
        return Facts.snapshot(Facts.AFTER, 2, SnapshotCause.EXECUTED, "execution-1", holdings);
    }

    private static Holding wrapped() {
        return new Holding(
                WBTC, BTC, "BTC", "Kraken", Quantity.of("1"), Price.of("50"), new BigDecimal("50"));
    }
}
