package dev.ballast.analytics.domain.fact;

import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An asset's share of a portfolio's value, wished and real.
 *
 * @param after absent until the session is closed
 */
public record Weight(
        Asset asset,
        String group,
        BigDecimal before,
        BigDecimal target,
        @Nullable BigDecimal after) {
    /** The largest absolute distance of the weights before from their targets. */
    public static BigDecimal maxDriftBefore(List<Weight> weights) {
        return weights.stream()
                .map(weight -> weight.before.subtract(weight.target).abs())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** The same of the weights after, where they are known. */
    public static BigDecimal maxDriftAfter(List<Weight> weights) {
        return weights.stream()
                .flatMap(weight -> weight.driftAfter().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    public Weight reached(BigDecimal now) {
        return new Weight(asset, group, before, target, now);
    }

    private Optional<BigDecimal> driftAfter() {
        return Optional.ofNullable(after).map(now -> now.subtract(target).abs());
    }
}
