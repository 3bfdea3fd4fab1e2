package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An asset that counts as cash where a venue quotes in it, and how much of it buys can use over all
 * locations: what its own target leaves over and what sales bring. Values are in the base currency.
 */
final class Cash {

    private static final MathContext DIGITS = new MathContext(24, RoundingMode.HALF_EVEN);

    private final Asset asset;
    private final BigDecimal price;
    private final int rank;
    private final boolean isAtPar;
    private BigDecimal surplus = BigDecimal.ZERO;
    private BigDecimal balance = BigDecimal.ZERO;

    /**
     * @param price what one unit is worth in the base currency
     * @param rank the lower, the sooner it is traded against
     */
    Cash(Asset asset, BigDecimal price, int rank) {
        this.asset = asset;
        this.price = price;
        this.rank = rank;
        this.isAtPar = price.compareTo(BigDecimal.ONE) == 0;
    }

    Asset asset() {
        return asset;
    }

    BigDecimal price() {
        return price;
    }

    int rank() {
        return rank;
    }

    /** The price in this asset of what costs so much in the base currency. */
    Price priced(Price inBase) {
        return isAtPar ? inBase : Price.of(Exactly.price(inBase.value().divide(price, DIGITS)));
    }

    BigDecimal inBase(BigDecimal amount) {
        return isAtPar ? amount : amount.multiply(price);
    }

    /** What its own target leaves over; negative: it lacks as much. */
    void setSurplus(BigDecimal value) {
        surplus = value;
    }

    void receive(BigDecimal value) {
        balance = balance.add(value);
    }

    void spend(BigDecimal value) {
        balance = balance.subtract(value);
    }

    /** How much of it may be spent. */
    BigDecimal spendable() {
        return surplus.add(balance).max(BigDecimal.ZERO);
    }

    /** What is left of its own surplus; sales pay for buys first. */
    BigDecimal unspentSurplus() {
        return surplus.add(balance.min(BigDecimal.ZERO)).max(BigDecimal.ZERO);
    }
}
