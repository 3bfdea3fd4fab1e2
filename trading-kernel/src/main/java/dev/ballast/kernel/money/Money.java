package dev.ballast.kernel.money;

import java.math.BigDecimal;

/** An exact amount of one asset. Two assets never mix. */
public record Money(BigDecimal amount, Asset asset) {

    public Money {
        amount = Exact.normal(amount);
    }

    public static Money of(String plain, Asset asset) {
        return new Money(new BigDecimal(plain), asset);
    }

    public static Money zero(Asset asset) {
        return new Money(BigDecimal.ZERO, asset);
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameAsset(other).amount), asset);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameAsset(other).amount), asset);
    }

    /** Exact: not rounded. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), asset);
    }

    public Money abs() {
        return new Money(amount.abs(), asset);
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    private Money sameAsset(Money other) {
        if (!asset.equals(other.asset)) {
            throw new IllegalArgumentException("assets differ: " + asset + " and " + other.asset);
        }
        return other;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + asset;
    }
}
