package dev.ballast.analytics.adapter.postgres;

import dev.ballast.analytics.domain.fact.PlanId;
import dev.ballast.analytics.domain.fact.Weight;
import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A row of session_weight. */
record WeightRow(
        String planId,
        String asset,
        int position,
        String assetGroup,
        BigDecimal before,
        BigDecimal target,
        @Nullable BigDecimal after) {
    static WeightRow of(PlanId plan, int position, Weight weight) {
        return new WeightRow(
                plan.value(),
                weight.asset().code(),
                position,
                weight.group(),
                weight.before(),
                weight.target(),
                weight.after());
    }

    Weight toWeight() {
        return new Weight(
                Asset.of(asset),
                assetGroup,
                Numbers.plain(before),
                Numbers.plain(target),
                after == null ? null : Numbers.plain(after));
    }
}
