package dev.ballast.kernel.rebalance;

import static java.util.Objects.requireNonNull;

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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** From weights by asset or group, a cycle score and a band to one value to go to per asset. */
final class AssetTargets {

    private final RebalanceInputs inputs;
    private final Lines lines;
    private final Line settlement;
    private final BigDecimal whole;
    private final Map<String, BigDecimal> valuesByKey;
    private final Optional<CycleShift> cycle;
    private final Map<String, Drift> drifts = new LinkedHashMap<>();
    private final List<Line> aims = new ArrayList<>();
    private final List<AssetTarget> all = new ArrayList<>();
    private final List<Reason> notes = new ArrayList<>();

    AssetTargets(RebalanceInputs inputs, Valuation valuation, Lines lines) {
        this.inputs = inputs;
        this.lines = lines;
        this.settlement = lines.of(inputs.settlement());
        this.whole = valuation.total().add(inputs.cash());
        this.valuesByKey =
                switch (inputs.targets().basis()) {
                    case ASSET -> valuesByAsset();
                    case GROUP -> valuesByGroup(valuation);
                };
        this.cycle = inputs.score().map(score -> shifted(score));
        measure();
        switch (inputs.targets().basis()) {
            case ASSET -> drifts.values().forEach(this::takeAsset);
            case GROUP -> drifts.values().forEach(this::takeGroup);
        }
        aims.sort(Comparator.naturalOrder());
        aims.forEach(line -> all.add(requireNonNull(line.target())));
    }

    /** In the order of their assets. */
    List<AssetTarget> all() {
        return all;
    }

    Optional<CycleShift> cycle() {
        return cycle;
    }

    List<Drift> drifts() {
        return List.copyOf(drifts.values());
    }

    /** The target of a holding without a price, where none of it is wanted. */
    Optional<AssetTarget> unpriced(Holding holding) {
        var line = lines.of(holding.alias());
        var none = BigDecimal.ZERO;
        return line.weight().signum() > 0
                ? Optional.empty()
                : Optional.of(
                        AssetTarget.of(
                                line,
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
            case GROUP -> settlement.group().label();
        };
    }

    private Map<String, BigDecimal> valuesByAsset() {
        var values = LinkedHashMap.<String, BigDecimal>newLinkedHashMap(lines.all().size());
        for (var line : lines.all().stream().sorted().toList()) {
            if (isHeld(line)) {
                values.put(line.asset().code(), presentOf(line));
            }
        }
        return values;
    }

    private Map<String, BigDecimal> valuesByGroup(Valuation valuation) {
        var values = valuation.values(Basis.GROUP);
        if (inputs.cash().signum() != 0) {
            values.merge(settlementKey(), inputs.cash(), BigDecimal::add);
        }
        return values;
    }

    private boolean isHeld(Line line) {
        return line.value().signum() > 0 || isPaidInto(line);
    }

    // What comes in counts as the settlement asset.
    private boolean isPaidInto(Line line) {
        return inputs.cash().signum() != 0 && line == settlement;
    }

    private BigDecimal presentOf(Line line) {
        return isPaidInto(line) ? line.value().add(inputs.cash()) : line.value();
    }

    private CycleShift shifted(BigDecimal score) {
        return CycleTable.apply(
                inputs.targets().weights(), lines.stableKeys(inputs), settlementKey(), score);
    }

    private void measure() {
        var wanted = cycle.map(CycleShift::weights).orElse(inputs.targets().weights());
        for (var drift : Drift.measure(weights(), wanted)) {
            drifts.put(drift.key(), drift);
        }
    }

    private Map<String, BigDecimal> weights() {
        var weights = LinkedHashMap.<String, BigDecimal>newLinkedHashMap(valuesByKey.size());
        if (whole.signum() != 0) {
            var shares = Shares.divide(BigDecimal.ONE, List.copyOf(valuesByKey.values()));
            var next = shares.iterator();
            valuesByKey.keySet().forEach(key -> weights.put(key, next.next()));
        }
        return weights;
    }

    private BigDecimal destinationOf(Drift drift) {
        // Inside the band exactly the present value, not a rounded share of it.
        return inputs.band().isLeftBy(drift)
                ? Exactly.value(inputs.band().destinationOf(drift).multiply(whole))
                : valuesByKey.getOrDefault(drift.key(), BigDecimal.ZERO);
    }

    private void takeAsset(Drift drift) {
        var line = lines.of(drift.key());
        put(line, drift, drift.target(), presentOf(line), destinationOf(drift));
    }

    private void takeGroup(Drift drift) {
        var label = drift.key();
        var group = AssetGroup.labeled(label).orElseThrow(() -> new IllegalStateException(label));
        var held = new TreeMap<Asset, BigDecimal>();
        for (var line : lines.all()) {
            if (line.group() == group && isHeld(line)) {
                held.put(line.asset(), presentOf(line));
            }
        }
        var proportions =
                new Proportions(inputs.settlement(), settlement.group(), inputs.targets().chosen());
        var wanted = drift.target().multiply(whole);
        var destination = destinationOf(drift);
        var weights = Shares.divide(drift.target(), proportions.of(group, held, wanted));
        var destinations = Shares.divide(destination, proportions.of(group, held, destination));
        if (weights.isEmpty() && drift.target().signum() > 0) {
            withoutAsset(label, drift.target());
            return;
        }
        var assets = new HashSet<Asset>(held.keySet());
        assets.addAll(weights.keySet());
        assets.addAll(destinations.keySet());
        for (var asset : assets) {
            put(
                    lines.of(asset),
                    drift,
                    weights.getOrDefault(asset, BigDecimal.ZERO),
                    held.getOrDefault(asset, BigDecimal.ZERO),
                    destinations.getOrDefault(asset, BigDecimal.ZERO));
        }
    }

    // The weight goes nowhere else: the settlement asset keeps it, and the plan says so.
    private void withoutAsset(String label, BigDecimal weight) {
        notes.add(Reason.of(ReasonCode.GROUP_WITHOUT_ASSET, label, weight, inputs.settlement()));
        var value = weight.multiply(whole);
        put(settlement, driftOf(settlementKey()), weight, presentOf(settlement), value);
    }

    // What a group without an asset leaves to the settlement asset adds to its own.
    private void put(
            Line line, Drift drift, BigDecimal weight, BigDecimal present, BigDecimal destination) {
        var before = line.target();
        if (before == null) {
            aims.add(line);
        }
        line.aimAt(
                before == null
                        ? AssetTarget.of(line, drift, weight, present, destination)
                        : AssetTarget.of(
                                line,
                                before.drift(),
                                before.weight().add(weight),
                                present,
                                before.destination().add(destination)));
    }
}
