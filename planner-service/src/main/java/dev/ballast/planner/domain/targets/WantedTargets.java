package dev.ballast.planner.domain.targets;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.kernel.portfolio.Basis;
import dev.ballast.kernel.rebalance.Band;
import dev.ballast.kernel.rebalance.Destination;
import dev.ballast.kernel.rebalance.TargetWeights;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Targets as somebody wrote them, before they are checked.
 *
 * @param weights by asset or group label, as written
 * @param band how far a weight may drift before it is put right
 * @param chosen by group label: which assets stand for a group of which nothing is held
 */
public record WantedTargets(
        Basis basis,
        Map<String, BigDecimal> weights,
        String settlement,
        BigDecimal band,
        Destination destination,
        Map<String, List<String>> chosen,
        ApprovalPolicy policy) {

    /** Every asset that is named, so that it can be looked up; what is no code is left out. */
    public Set<Asset> assets() {
        var codes = new LinkedHashSet<String>();
        if (basis == Basis.ASSET) {
            codes.addAll(weights.keySet());
        }
        codes.add(settlement);
        chosen.values().forEach(codes::addAll);
        return codes.stream().filter(Asset::isCode).map(Asset::of).collect(Collectors.toSet());
    }

    /** All that is wrong, at once; empty when they can be set. */
    public List<TargetsMistake> mistakes(KnownAssets known) {
        var mistakes = new ArrayList<TargetsMistake>();
        if (weights.isEmpty()) {
            mistakes.add(mistake("weights", "no weight is given", "name what should be held"));
        }
        weights.forEach((key, weight) -> checkWeight(key, weight, known, mistakes));
        checkSum(mistakes);
        checkAsset("settlementAsset", settlement, known, mistakes);
        if (band.signum() < 0 || band.compareTo(BigDecimal.ONE) >= 0) {
            mistakes.add(
                    mistake(
                            "bands/absolute",
                            "not in [0, 1): " + band.toPlainString(),
                            "use a share of the portfolio such as 0.05"));
        }
        chosen.forEach((label, assets) -> checkChosen(label, assets, known, mistakes));
        return mistakes;
    }

    /** The targets; only where there is no mistake. */
    public Targets toTargets(PortfolioId portfolio, long version) {
        var assets = new TreeMap<AssetGroup, List<Asset>>();
        chosen.forEach((label, codes) ->
                assets.put(
                        AssetGroup.labeled(label).orElseThrow(),
                        codes.stream().map(Asset::of).toList()));
        return new Targets(
                portfolio,
                new TargetWeights(basis, new TreeMap<>(weights), assets),
                Asset.of(settlement),
                new Band(band, destination),
                policy,
                version);
    }

    private void checkWeight(
            String key, BigDecimal weight, KnownAssets known, List<TargetsMistake> mistakes) {
        var field = "weights/" + key;
        switch (basis) {
            case ASSET -> checkAsset(field, key, known, mistakes);
            case GROUP -> checkGroup(field, key, mistakes);
        }
        if (weight.signum() < 0) {
            mistakes.add(
                    mistake(
                            field,
                            "weight is negative: " + weight.toPlainString(),
                            "use a weight from 0 to 1"));
        }
    }

    private void checkSum(List<TargetsMistake> mistakes) {
        var sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!weights.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            var missing = BigDecimal.ONE.subtract(sum);
            mistakes.add(
                    mistake(
                            "weights",
                            "weights sum to " + sum.toPlainString(),
                            missing.signum() > 0
                                    ? "add " + missing.toPlainString() + " so that they sum to 1"
                                    : "take away "
                                            + missing.negate().toPlainString()
                                            + " so that they sum to 1"));
        }
    }

    private static void checkChosen(
            String label, List<String> assets, KnownAssets known, List<TargetsMistake> mistakes) {
        var field = "constraints/groupAssets/" + label;
        checkGroup(field, label, mistakes);
        for (var index = 0; index < assets.size(); index++) {
            checkAsset(field + "/" + index, assets.get(index), known, mistakes);
        }
    }

    private static void checkGroup(String field, String label, List<TargetsMistake> mistakes) {
        if (AssetGroup.labeled(label).isEmpty()) {
            mistakes.add(
                    mistake(
                            field,
                            "unknown group: " + label,
                            Arrays.stream(AssetGroup.values())
                                    .map(AssetGroup::label)
                                    .collect(Collectors.joining(", ", "use one of ", ""))));
        }
    }

    private static void checkAsset(
            String field, String code, KnownAssets known, List<TargetsMistake> mistakes) {
        if (!Asset.isCode(code) || !known.isKnown(Asset.of(code))) {
            mistakes.add(
                    mistake(
                            field,
                            "unknown asset: " + code,
                            "use a ticker that /assets or the portfolio knows"));
            return;
        }
        var alias = known.aliasOf(Asset.of(code));
        if (!alias.code().equals(code)) {
            mistakes.add(mistake(field, code + " counts as " + alias, "name " + alias));
        }
    }

    private static TargetsMistake mistake(String field, String message, String fix) {
        return new TargetsMistake(field, message, fix);
    }
}
