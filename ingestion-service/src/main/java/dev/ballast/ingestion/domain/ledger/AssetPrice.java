package dev.ballast.ingestion.domain.ledger;

import dev.ballast.kernel.portfolio.PriceSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of an asset costs in a portfolio's own books.
 *
 * @param value null where there is none; then {@code why} says why
 * @param error relative, which rounding implies; null where the price is exact
 * @param conflicting whether there is none because a statement contradicts itself
 */
public record AssetPrice(
        @Nullable BigDecimal value,
        PriceSource source,
        Instant asOf,
        @Nullable BigDecimal error,
        @Nullable String why,
        boolean conflicting) {

    public AssetPrice {
        value = normal(value);
        error = normal(error);
    }

    static AssetPrice modeled(BigDecimal value, Instant at) {
        return new AssetPrice(value, PriceSource.MODEL, at, null, null, false);
    }

    static AssetPrice filled(BigDecimal value, Instant at) {
        return new AssetPrice(value, PriceSource.FILL, at, null, null, false);
    }

    /** Whether it says the same, whenever it said so. */
    boolean saysAs(AssetPrice other) {
        return source == other.source
                && conflicting == other.conflicting
                && isSame(value, other.value)
                && isSame(error, other.error)
                && Objects.equals(why, other.why);
    }

    /** Where there is no price there is nothing to grow old. */
    boolean isAsOldAs(AssetPrice other) {
        return value == null || asOf.equals(other.asOf);
    }

    private static @Nullable BigDecimal normal(@Nullable BigDecimal number) {
        return number == null ? null : Plain.of(number);
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
