package dev.ballast.planner.domain.targets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.kernel.portfolio.Basis;
import dev.ballast.kernel.rebalance.Destination;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WantedTargetsTest {

    private static final KnownAssets KNOWN =
            new KnownAssets(
                    Map.of(
                            Asset.of("BTC"), Asset.of("BTC"),
                            Asset.of("WBTC"), Asset.of("BTC"),
                            Asset.of("UNI"), Asset.of("UNI"),
                            Asset.of("USDT"), Asset.of("USDT")));

    @Test
    void targets_without_a_mistake_are_set() {
        var wanted = wanted(Basis.ASSET, Map.of("BTC", "0.6", "USDT", "0.4"), Map.of());

        assertThat(wanted.mistakes(KNOWN)).isEmpty();
        assertThat(wanted.toTargets(new PortfolioId("p"), 3).version()).isEqualTo(3);
    }

    @Test
    void a_sum_that_is_not_one_names_what_is_missing_or_too_much() {
        assertThat(mistakes(Basis.ASSET, Map.of("BTC", "0.599", "USDT", "0.4")))
                .containsExactly(
                        new TargetsMistake(
                                "weights",
                                "weights sum to 0.999",
                                "add 0.001 so that they sum to 1"));
        assertThat(mistakes(Basis.ASSET, Map.of("BTC", "0.601", "USDT", "0.4")))
                .extracting(TargetsMistake::fix)
                .containsExactly("take away 0.001 so that they sum to 1");
    }

    @Test
    void an_unknown_asset_a_negative_weight_and_an_alias_are_all_named() {
        assertThat(mistakes(Basis.ASSET, Map.of("NOPE", "1.5", "WBTC", "-0.5")))
                .extracting(TargetsMistake::field)
                .containsExactlyInAnyOrder("weights/NOPE", "weights/WBTC", "weights/WBTC");
    }

    @Test
    void an_unknown_group_is_told_which_there_are() {
        assertThat(mistakes(Basis.GROUP, Map.of("Doges", "1")))
                .extracting(TargetsMistake::fix)
                .containsExactly(
                        "use one of BTC, ETH, Stablecoins, SOL, L1/L0 majors, L2/Scaling, DeFi,"
                                + " AI/Data, Gaming/NFT, Memecoins, Others");
    }

    @Test
    void no_weights_are_no_targets() {
        assertThat(mistakes(Basis.ASSET, Map.of()))
                .extracting(TargetsMistake::message)
                .containsExactly("no weight is given");
    }

    @Test
    void chosen_assets_are_kept_by_group_and_checked_one_by_one() {
        var good = wanted(Basis.GROUP, Map.of("DeFi", "1"), Map.of("DeFi", List.of("UNI")));
        var bad = wanted(Basis.GROUP, Map.of("DeFi", "1"), Map.of("DeFi", List.of("UNI", "X1")));

        assertThat(good.toTargets(new PortfolioId("p"), 1).weights().chosen())
                .containsEntry(AssetGroup.DEFI, List.of(Asset.of("UNI")));
        assertThat(bad.mistakes(KNOWN))
                .extracting(TargetsMistake::field)
                .containsExactly("constraints/groupAssets/DeFi/1");
    }

    private static List<TargetsMistake> mistakes(Basis basis, Map<String, String> weights) {
        return wanted(basis, weights, Map.of()).mistakes(KNOWN);
    }

    private static WantedTargets wanted(
            Basis basis, Map<String, String> weights, Map<String, List<String>> chosen) {
        var exact = new TreeMap<String, BigDecimal>();
        weights.forEach((key, weight) -> exact.put(key, new BigDecimal(weight)));
        return new WantedTargets(
                basis,
                exact,
                "USDT",
                BigDecimal.ZERO,
                Destination.TARGET,
                chosen,
                ApprovalPolicy.MANUAL);
    }
}
