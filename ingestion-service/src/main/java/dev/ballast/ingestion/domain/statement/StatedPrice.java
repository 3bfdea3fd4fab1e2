package dev.ballast.ingestion.domain.statement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says that one unit costs.
 *
 * @param value null where the statement gives none that counts
 * @param error relative, which the rounding of what is written implies; null where it is exact
 * @param why there is none
 * @param conflicting whether there is none because its rows contradict each other
 */
public record StatedPrice(
        @Nullable BigDecimal value,
        @Nullable BigDecimal error,
        @Nullable String why,
        boolean conflicting) {

    public static StatedPrice exact(BigDecimal value) {
        return new StatedPrice(value, null, null, false);
    }

    public static StatedPrice rounded(BigDecimal value, BigDecimal error) {
        return new StatedPrice(value, error, null, false);
    }

    public static StatedPrice none(String why) {
        return new StatedPrice(null, null, why, false);
    }

    static StatedPrice conflicting(String why) {
        return new StatedPrice(null, null, why, true);
    }
}
