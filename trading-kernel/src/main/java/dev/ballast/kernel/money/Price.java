package dev.ballast.kernel.money;

import java.math.BigDecimal;

/** What one unit costs, in the quote asset of where it is used. Never negative. */
public record Price(BigDecimal value) implements Comparable<Price> {

    public static final Price ONE = new Price(BigDecimal.ONE);

    public Price {
        value = Exact.normal(value);
        if (value.signum() < 0) {
            throw new IllegalArgumentException("price is negative: " + value.toPlainString());
        }
    }

    public static Price of(String plain) {
        return new Price(new BigDecimal(plain));
    }

    public static Price of(BigDecimal value) {
        return new Price(value);
    }

    /** Exact: not rounded. */
    public Money times(Quantity quantity, Asset quote) {
        return new Money(value.multiply(quantity.value()), quote);
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Price other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
