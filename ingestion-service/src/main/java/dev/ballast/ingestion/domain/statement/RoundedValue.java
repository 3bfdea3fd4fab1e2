package dev.ballast.ingestion.domain.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The price that follows from a value and an amount, and how wrong their rounding lets it be. */
final class RoundedValue {

    /** Above this the price is worth nothing. */
    static final BigDecimal WORST_ERROR = new BigDecimal("0.005");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int DECIMALS = 38;

    private RoundedValue() {}

    /** A price that was itself written with so many decimals. */
    static StatedPrice written(BigDecimal price, int decimals) {
        var error = halfUnit(decimals).divide(price, MathContext.DECIMAL64);
        return judged(price, error);
    }

    /**
     * @param valueDecimals and {@code amountDecimals}: as many as were written, zeros included
     */
    static StatedPrice derived(
            BigDecimal value, int valueDecimals, BigDecimal amount, int amountDecimals) {
        if (amount.signum() == 0) {
            return StatedPrice.none("the amount is zero, so that no price follows from the value");
        }
        if (value.signum() == 0) {
            return StatedPrice.none(
                    "the file gives the value zero, which means that it has no price");
        }
        if (value.signum() != amount.signum()) {
            return StatedPrice.none("value and amount have different signs");
        }
        var price = value.divide(amount, MathContext.DECIMAL64);
        var error =
                halfUnit(valueDecimals)
                        .divide(value.abs(), MathContext.DECIMAL64)
                        .add(halfUnit(amountDecimals).divide(amount.abs(), MathContext.DECIMAL64));
        return judged(price, error);
    }

    private static StatedPrice judged(BigDecimal price, BigDecimal error) {
        if (error.compareTo(WORST_ERROR) > 0) {
            var percent =
                    error.movePointRight(2)
                            .round(new MathContext(2, RoundingMode.UP))
                            .toPlainString();
            return StatedPrice.none(
                    "the price is too coarse: rounding lets it be wrong by " + percent + " %");
        }
        var fitting =
                price.scale() > DECIMALS ? price.setScale(DECIMALS, RoundingMode.HALF_EVEN) : price;
        if (fitting.signum() == 0) {
            return StatedPrice.none("the price is below what 38 decimals can say");
        }
        return StatedPrice.rounded(
                fitting,
                error.round(new MathContext(6, RoundingMode.UP)).setScale(20, RoundingMode.UP));
    }

    private static BigDecimal halfUnit(int decimals) {
        return BigDecimal.ONE.movePointLeft(decimals).divide(TWO);
    }
}
