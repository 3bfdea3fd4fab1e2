package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.portfolio.Basis;
import dev.ballast.kernel.portfolio.Drift;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Explains where an asset's target comes from. */
final class Origins {

    private static final int WEIGHT_DECIMALS = 12;

    private final RebalanceInputs inputs;
    private final AssetTargets targets;
    private final BigDecimal whole;
    // By identity: a target is one object, and comparing its figures takes long.
    private final IdentityHashMap<AssetTarget, List<Reason>> known = new IdentityHashMap<>();

    Origins(RebalanceInputs inputs, AssetTargets targets, BigDecimal whole) {
        this.inputs = inputs;
        this.targets = targets;
        this.whole = whole;
    }

    /** The same for every action that the target leads to. */
    List<Reason> of(AssetTarget target) {
        return known.computeIfAbsent(target, this::reasons);
    }

    private List<Reason> reasons(AssetTarget target) {
        var reasons = new ArrayList<Reason>();
        var drift = target.drift();
        var weight = weightOf(target, drift);
        reasons.add(
                Reason.of(
                        ReasonCode.DRIFT,
                        target.asset(),
                        weight,
                        target.weight(),
                        weight.subtract(target.weight())));
        var base = Optional.ofNullable(inputs.targets().weights().get(target.key()));
        reasons.add(base.map(own -> origin(target, own)).orElseGet(() -> notWanted(target)));
        if (inputs.targets().basis() == Basis.GROUP) {
            reasons.add(within(target));
        }
        targets.cycle()
                .filter(cycle -> cycle.shift().signum() != 0)
                .flatMap(cycle -> base.map(own -> shift(target, cycle, own)))
                .ifPresent(reasons::add);
        if (inputs.band().absolute().signum() > 0) {
            reasons.add(
                    Reason.of(
                            ReasonCode.BAND,
                            target.key(),
                            inputs.band().absolute(),
                            inputs.band().destinationOf(drift)));
        }
        return reasons;
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
