package dev.ballast.analytics.adapter.postgres;

import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.fact.OrderId;
import dev.ballast.analytics.domain.fact.OrderState;
import dev.ballast.analytics.domain.fact.Side;
import dev.ballast.analytics.domain.session.OrderSummary;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A row of session_order with its fills added up. */
record OrderSummaryRow(
        String orderId,
        String planId,
        String executionId,
        String actionId,
        String instrument,
        String location,
        @Nullable Side side,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal decisionPrice,
        @Nullable OrderState endedAs,
        @Nullable String endedBecause,
        @Nullable BigDecimal filled,
        @Nullable BigDecimal notional,
        @Nullable BigDecimal leaves,
        @Nullable Map<String, BigDecimal> fees) {

    OrderSummary toSummary() {
        return new OrderSummary(
                new OrderId(orderId),
                new ExecutionId(executionId),
                actionId,
                instrument,
                location,
                state(),
                endedBecause,
                side,
                quantity == null ? null : Quantity.of(quantity),
                decisionPrice == null ? null : Price.of(decisionPrice),
                filled == null ? Quantity.ZERO : Quantity.of(filled),
                notional == null ? BigDecimal.ZERO : Numbers.plain(notional),
                money());
    }

    private OrderState state() {
        if (leaves != null && leaves.signum() == 0) {
            return OrderState.FILLED;
        }
        if (endedAs != null) {
            return endedAs;
        }
        return filled == null ? OrderState.SUBMITTED : OrderState.PARTIALLY_FILLED;
    }

    private List<Money> money() {
        return fees == null
                ? List.of()
                : new TreeMap<>(fees)
                        .entrySet().stream()
                                .map(fee -> new Money(fee.getValue(), Asset.of(fee.getKey())))
                                .toList();
    }
}
