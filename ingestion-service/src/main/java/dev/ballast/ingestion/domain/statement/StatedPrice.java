package dev.ballast.ingestion.domain.statement;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says that one unit costs.
 *
 * @param value null where the statement gives none that counts
 * @param error relative, which the rounding of what is written implies; null where it is exact
 * @param why there is none
 */
public record StatedPrice(
        @Nullable BigDecimal value, @Nullable BigDecimal error, @Nullable String why) {

    /** The best first: exact before rounded before none. The same whatever the rows' order. */
    public static final Comparator<StatedPrice> BEST_FIRST =
            Comparator.comparing((StatedPrice price) -> price.value == null)
                    .thenComparing(price -> orZero(price.error))
                    .thenComparing(price -> orZero(price.value))
                    .thenComparing(price -> price.why == null ? "" : price.why);

    public static StatedPrice exact(BigDecimal value) {
        return new StatedPrice(value, null, null);
    }

    public static StatedPrice rounded(BigDecimal value, BigDecimal error) {
        return new StatedPrice(value, error, null);
    }

    public static StatedPrice none(String why) {
        return new StatedPrice(null, null, why);
    }

    private static BigDecimal orZero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }
}
