package dev.ballast.execution.domain.execution;

import dev.ballast.kernel.order.OrderStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * What an execution has achieved so far. Amounts are in the base currency, in which every quote
 * asset counts 1 in this release (source MODEL), as it did when the plan was decided.
 *
 * @param filled orders filled wholly
 * @param slippage paid worse than the decision prices, as a share of the notional at these prices;
 *     negative is better
 * @param feesPaid one that was taken of what was bought at its fill's price
 * @param successRate orders filled wholly, as a share of all
 */
public record ExecutionResult(
        int orders,
        int closed,
        int filled,
        BigDecimal bought,
        BigDecimal sold,
        BigDecimal feesPaid,
        BigDecimal slippage,
        BigDecimal successRate) {

    private static final int DECIMALS = 18;

    public static ExecutionResult of(Collection<TrackedOrder> orders) {
        var bought = traded(orders, order -> !order.isSell());
        var sold = traded(orders, TrackedOrder::isSell);
        var decided =
                orders.stream()
                        .map(ExecutionResult::atDecisionPrice)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        var worse =
                orders.stream()
                        .map(ExecutionResult::worseThanDecided)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        var filled = count(orders, order -> order.status() == OrderStatus.FILLED);
        return new ExecutionResult(
                orders.size(),
                count(orders, TrackedOrder::isClosed),
                filled,
                bought,
                sold,
                orders.stream()
                        .map(order -> order.fees().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                share(worse, decided),
                share(BigDecimal.valueOf(filled), BigDecimal.valueOf(orders.size())));
    }

    /** Orders that have ended, as a share of all. */
    public BigDecimal progress() {
        return share(BigDecimal.valueOf(closed), BigDecimal.valueOf(orders));
    }

    boolean isNothingTraded() {
        return bought.signum() == 0 && sold.signum() == 0;
    }

    private static BigDecimal traded(
            Collection<TrackedOrder> orders, Predicate<TrackedOrder> which) {
        return orders.stream()
                .filter(which)
                .map(order -> order.order().fills().notional(order.quote()).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int count(Collection<TrackedOrder> orders, Predicate<TrackedOrder> which) {
        return Math.toIntExact(orders.stream().filter(which).count());
    }

    private static BigDecimal atDecisionPrice(TrackedOrder order) {
        return order.action().price().value().multiply(order.order().filled().value());
    }

    private static BigDecimal worseThanDecided(TrackedOrder order) {
        var paid = order.order().fills().notional(order.quote()).amount();
        var more = paid.subtract(atDecisionPrice(order));
        return order.isSell() ? more.negate() : more;
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : part.divide(whole, DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }
}
