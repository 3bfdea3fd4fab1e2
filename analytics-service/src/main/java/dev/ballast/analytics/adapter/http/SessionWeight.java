package dev.ballast.analytics.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.analytics.domain.fact.Weight;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An asset's share of the portfolio before and after a session, and what it was to be. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionWeight(
        String asset,
        String group,
        BigDecimal before,
        BigDecimal target,
        @Nullable BigDecimal after,
        BigDecimal driftBefore,
        @Nullable BigDecimal driftAfter) {
    static SessionWeight of(Weight weight) {
        var after = weight.after();
        return new SessionWeight(
                weight.asset().code(),
                weight.group(),
                weight.before(),
                weight.target(),
                after,
                weight.before().subtract(weight.target()),
                after == null ? null : after.subtract(weight.target()));
    }
}
