package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.portfolio.Basis;
import dev.ballast.kernel.portfolio.Drift;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Explains where an asset's target comes from. */
final class Origins {

    private static final int WEIGHT_DECIMALS = 12;

    private final RebalanceInputs inputs;
    private final Map<String, BigDecimal> weights;
    private final AssetTargets targets;
    private final BigDecimal whole;

    Origins(RebalanceInputs inputs, AssetTargets targets, BigDecimal whole) {
        this.inputs = inputs;
        this.weights = new HashMap<>(inputs.targets().weights());
        this.targets = targets;
        this.whole = whole;
    }

    void tell(AssetTarget target, List<Reason> reasons) {
        var drift = target.drift();
        var weight = weightOf(target, drift);
        reasons.add(
                Reason.of(
                        ReasonCode.DRIFT,
                        target.asset(),
                        weight,
                        target.weight(),
                        weight.subtract(target.weight())));
        var base = weights.get(target.key());
        reasons.add(base == null ? notWanted(target) : origin(target, base));
        if (inputs.targets().basis() == Basis.GROUP) {
            reasons.add(within(target));
        }
        var cycle = targets.cycle();
        if (base != null && cycle.isPresent() && cycle.get().shift().signum() != 0) {
            reasons.add(shift(target, cycle.get(), base));
        }
        if (inputs.band().absolute().signum() > 0) {
            reasons.add(
                    Reason.of(
                            ReasonCode.BAND,
                            target.key(),
                            inputs.band().absolute(),
                            inputs.band().destinationOf(drift)));
        }
    }

    private BigDecimal weightOf(AssetTarget target, Drift drift) {
        if (inputs.targets().basis() == Basis.ASSET) {
            return drift.weight();
        }
        return share(target.present(), whole);
    }

    private BigDecimal shareOfGroup(AssetTarget target) {
        return share(target.present(), target.drift().weight().multiply(whole));
    }

    private static BigDecimal share(BigDecimal part, BigDecimal of) {
        return of.signum() == 0
                ? BigDecimal.ZERO
                : part.divide(of, WEIGHT_DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static Reason notWanted(AssetTarget target) {
        return Reason.of(ReasonCode.NOT_IN_TARGETS, target.key());
    }

    private Reason origin(AssetTarget target, BigDecimal base) {
        return Reason.of(ReasonCode.TARGET_ORIGIN, target.key(), inputs.targets().basis(), base);
    }

    private Reason within(AssetTarget target) {
        var group = target.group().label();
        var asset = target.asset();
        return target.present().signum() > 0
                ? Reason.of(ReasonCode.GROUP_SHARE, asset, group, shareOfGroup(target))
                : Reason.of(ReasonCode.GROUP_CHOSEN, asset, group);
    }

    private static Reason shift(AssetTarget target, CycleShift cycle, BigDecimal base) {
        return Reason.of(
                ReasonCode.CYCLE_SHIFT,
                cycle.score(),
                cycle.shift(),
                cycle.tableVersion(),
                target.key(),
                base,
                target.drift().target());
    }
}
