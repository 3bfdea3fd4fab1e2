package dev.ballast.analytics.domain.session;

import dev.ballast.analytics.domain.fact.Fill;
import dev.ballast.kernel.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * What a session's fills came to, in the plan's base currency.
 *
 * @param turnover bought and sold, at the fills' prices
 * @param slippage paid worse than the decision prices, as a share of the turnover at those prices;
 *     negative is better
 * @param fees a fee in an asset without a price is not in it
 */
public record Costs(BigDecimal turnover, BigDecimal slippage, BigDecimal fees) {
    /** Of a session that traded nothing. */
    public static final Costs NONE = new Costs(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final int SHARE_DECIMALS = 18;

    public static Costs of(Collection<Fill> fills, Prices prices) {
        var turnover = BigDecimal.ZERO;
        var decided = BigDecimal.ZERO;
        var worse = BigDecimal.ZERO;
        var fees = BigDecimal.ZERO;
        for (var fill : fills) {
            var quantity = fill.quantity().value();
            var difference = fill.price().value().subtract(fill.decisionPrice().value());
            turnover = turnover.add(fill.price().value().multiply(quantity));
            decided = decided.add(fill.decisionPrice().value().multiply(quantity));
            worse = worse.add(fill.side().cost(difference).multiply(quantity));
            fees = fees.add(fee(fill, prices));
        }
        return new Costs(turnover, share(worse, decided), fees);
    }

    private static BigDecimal fee(Fill fill, Prices prices) {
        Money fee = fill.fee();
        if (fee.asset().equals(fill.quote())) {
            return fee.amount();
        }
        if (fee.asset().equals(fill.base())) {
            return fee.amount().multiply(fill.price().value());
        }
        return prices.of(fee.asset())
                .map(price -> fee.amount().multiply(price.value()))
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : part.divide(whole, SHARE_DECIMALS, RoundingMode.HALF_EVEN);
    }
}
