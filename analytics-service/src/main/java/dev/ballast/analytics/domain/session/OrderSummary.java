package dev.ballast.analytics.domain.session;

import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.fact.OrderId;
import dev.ballast.analytics.domain.fact.OrderState;
import dev.ballast.analytics.domain.fact.Side;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one order.
 *
 * @param side absent when the order was refused before it was sent
 * @param quantity likewise
 * @param notional of the fills, in the quote asset
 * @param fees by asset
 */
public record OrderSummary(
        OrderId id,
        ExecutionId execution,
        String action,
        String instrument,
        String location,
        OrderState state,
        @Nullable String reason,
        @Nullable Side side,
        @Nullable Quantity quantity,
        @Nullable Price decisionPrice,
        Quantity filled,
        BigDecimal notional,
        List<Money> fees) {
    public OrderSummary {
        fees = List.copyOf(fees);
    }
}
