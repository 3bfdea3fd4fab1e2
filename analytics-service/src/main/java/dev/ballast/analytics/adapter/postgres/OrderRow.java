package dev.ballast.analytics.adapter.postgres;

import dev.ballast.analytics.domain.fact.OrderEnded;
import dev.ballast.analytics.domain.fact.OrderFilled;
import dev.ballast.analytics.domain.fact.OrderNews;
import dev.ballast.analytics.domain.fact.OrderRef;
import dev.ballast.analytics.domain.fact.OrderSubmitted;
import dev.ballast.kernel.money.Price;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of session_order; what one event does not tell is empty and leaves the column alone. */
record OrderRow(
        String orderId,
        String planId,
        String executionId,
        String actionId,
        String instrument,
        String location,
        @Nullable String side,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal decisionPrice,
        @Nullable Instant submittedAt,
        @Nullable String endedAs,
        @Nullable String endedBecause) {

    static OrderRow of(OrderNews news) {
        return switch (news) {
            case OrderSubmitted told ->
                    of(
                            told.order(),
                            told.side().name(),
                            told.quantity().value(),
                            told.decisionPrice(),
                            told.submittedAt(),
                            null,
                            null);
            case OrderFilled told ->
                    of(
                            told.order(),
                            told.fill().side().name(),
                            null,
                            told.fill().decisionPrice(),
                            null,
                            null,
                            null);
            case OrderEnded told ->
                    of(told.order(), null, null, null, null, told.state().name(), told.reason());
        };
    }

    private static OrderRow of(
            OrderRef order,
            @Nullable String side,
            @Nullable BigDecimal quantity,
            @Nullable Price decisionPrice,
            @Nullable Instant submittedAt,
            @Nullable String endedAs,
            @Nullable String endedBecause) {
        return new OrderRow(
                order.id().value(),
                order.plan().value(),
                order.execution().value(),
                order.action(),
                order.instrument(),
                order.location(),
                side,
                quantity,
                decisionPrice == null ? null : decisionPrice.value(),
                submittedAt,
                endedAs,
                endedBecause);
    }

    /** Two events of one batch about the same order: the later one's word counts. */
    OrderRow then(OrderRow later) {
        return new OrderRow(
                orderId,
                planId,
                executionId,
                actionId,
                instrument,
                location,
                or(later.side, side),
                or(later.quantity, quantity),
                or(later.decisionPrice, decisionPrice),
                or(later.submittedAt, submittedAt),
                or(later.endedAs, endedAs),
                or(later.endedBecause, endedBecause));
    }

    private static <T> @Nullable T or(@Nullable T later, @Nullable T earlier) {
        return later == null ? earlier : later;
    }
}
