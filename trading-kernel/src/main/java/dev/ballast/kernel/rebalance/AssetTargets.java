package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.kernel.portfolio.Basis;
import dev.ballast.kernel.portfolio.Drift;
import dev.ballast.kernel.portfolio.Holding;
import dev.ballast.kernel.portfolio.Shares;
import dev.ballast.kernel.portfolio.Valuation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** From weights by asset or group, a cycle score and a band to one value to go to per asset. */
final class AssetTargets {

    private final RebalanceInputs inputs;
    private final Groups groups;
    private final BigDecimal whole;
    private final SortedMap<String, BigDecimal> valuesByKey;
    private final Map<Asset, BigDecimal> valuesByAsset = new HashMap<>();
    private final Optional<CycleShift> cycle;
    private final Map<String, Drift> drifts = new LinkedHashMap<>();
    private final Map<Asset, AssetTarget> targets = new HashMap<>();
    private final List<AssetTarget> all;
    private final List<Reason> notes = new ArrayList<>();

    AssetTargets(RebalanceInputs inputs, Valuation valuation, Groups groups) {
        this.inputs = inputs;
        this.groups = groups;
        this.whole = valuation.total().add(inputs.cash());
        this.valuesByKey = withCash(valuation.values(inputs.targets().basis()), settlementKey());
        withCash(valuation.values(Basis.ASSET), inputs.settlement().code())
                .forEach((code, value) -> valuesByAsset.put(Asset.of(code), value));
        this.cycle = inputs.score().map(score -> shifted(score));
        measure();
        switch (inputs.targets().basis()) {
            case ASSET -> drifts.values().forEach(this::takeAsset);
            case GROUP -> drifts.values().forEach(this::takeGroup);
        }
        all = new ArrayList<>(targets.values());
        all.sort(Comparator.comparing(AssetTarget::asset));
    }

    /** In the order of their assets. */
    List<AssetTarget> all() {
        return all;
    }

    Set<Asset> assets() {
        return targets.keySet();
    }

    Optional<AssetTarget> of(Asset asset) {
        return Optional.ofNullable(targets.get(asset));
    }

    Optional<CycleShift> cycle() {
        return cycle;
    }

    List<Drift> drifts() {
        return List.copyOf(drifts.values());
    }

    AssetGroup groupOf(Asset asset) {
        return groups.of(asset);
    }

    BigDecimal weightOf(Asset asset) {
        var target = targets.get(asset);
        return target == null ? BigDecimal.ZERO : target.weight();
    }

    /** The target of a holding without a price, where none of it is wanted. */
    Optional<AssetTarget> unpriced(Holding holding) {
        var asset = holding.alias();
        var none = BigDecimal.ZERO;
        return weightOf(asset).signum() > 0
                ? Optional.empty()
                : Optional.of(
                        new AssetTarget(
                                asset,
                                groups.of(asset),
                                driftOf(inputs.targets().basis().keyOf(holding)),
                                none,
                                none,
                                none));
    }

    private Drift driftOf(String key) {
        return drifts.getOrDefault(key, new Drift(key, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    List<Reason> notes() {
        return notes;
    }

    private String settlementKey() {
        return switch (inputs.targets().basis()) {
            case ASSET -> inputs.settlement().code();
            case GROUP -> groups.of(inputs.settlement()).label();
        };
    }

    private SortedMap<String, BigDecimal> withCash(
            SortedMap<String, BigDecimal> values, String key) {
        if (inputs.cash().signum() != 0) {
            values.merge(key, inputs.cash(), BigDecimal::add);
        }
        return values;
    }

    private CycleShift shifted(BigDecimal score) {
        return CycleTable.apply(
                inputs.targets().weights(), groups.stableKeys(inputs), settlementKey(), score);
    }

    private void measure() {
        var wanted = cycle.map(CycleShift::weights).orElse(inputs.targets().weights());
        for (var drift : Drift.measure(Shares.of(valuesByKey), wanted)) {
            drifts.put(drift.key(), drift);
        }
    }

    private BigDecimal destinationOf(Drift drift) {
        // Inside the band exactly the present value, not a rounded share of it.
        return inputs.band().isLeftBy(drift)
                ? Exactly.value(inputs.band().destinationOf(drift).multiply(whole))
                : valuesByKey.getOrDefault(drift.key(), BigDecimal.ZERO);
    }

    private void takeAsset(Drift drift) {
        var asset = Asset.of(drift.key());
        var present = valuesByAsset.getOrDefault(asset, BigDecimal.ZERO);
        put(asset, drift, drift.target(), present, destinationOf(drift));
    }

    private void takeGroup(Drift drift) {
        var label = drift.key();
        var group = AssetGroup.labeled(label).orElseThrow(() -> new IllegalStateException(label));
        var held = new TreeMap<Asset, BigDecimal>();
        valuesByAsset.forEach((asset, value) -> {
            if (groups.of(asset) == group) {
                held.put(asset, value);
            }
        });
        var proportions =
                new Proportions(
                        inputs.settlement(),
                        groups.of(inputs.settlement()),
                        inputs.targets().chosen());
        var wanted = drift.target().multiply(whole);
        var destination = destinationOf(drift);
        var weights = Shares.divide(drift.target(), proportions.of(group, held, wanted));
        var destinations = Shares.divide(destination, proportions.of(group, held, destination));
        if (weights.isEmpty() && drift.target().signum() > 0) {
            withoutAsset(label, drift.target());
            return;
        }
        var assets = new HashMap<Asset, BigDecimal>(held);
        weights.keySet().forEach(asset -> assets.putIfAbsent(asset, BigDecimal.ZERO));
        destinations.keySet().forEach(asset -> assets.putIfAbsent(asset, BigDecimal.ZERO));
        assets.forEach((asset, present) ->
                put(
                        asset,
                        drift,
                        weights.getOrDefault(asset, BigDecimal.ZERO),
                        present,
                        destinations.getOrDefault(asset, BigDecimal.ZERO)));
    }

    // The weight goes nowhere else: the settlement asset keeps it, and the plan says so.
    private void withoutAsset(String label, BigDecimal weight) {
        notes.add(Reason.of(ReasonCode.GROUP_WITHOUT_ASSET, label, weight, inputs.settlement()));
        var value = weight.multiply(whole);
        var present = valuesByAsset.getOrDefault(inputs.settlement(), BigDecimal.ZERO);
        put(inputs.settlement(), driftOf(settlementKey()), weight, present, value);
    }

    // What a group without an asset leaves to the settlement asset adds to its own.
    private void put(
            Asset asset,
            Drift drift,
            BigDecimal weight,
            BigDecimal present,
            BigDecimal destination) {
        targets.merge(
                asset,
                new AssetTarget(asset, groups.of(asset), drift, weight, present, destination),
                (one, other) ->
                        new AssetTarget(
                                asset,
                                one.group(),
                                one.drift(),
                                one.weight().add(other.weight()),
                                present,
                                one.destination().add(other.destination())));
    }
}
