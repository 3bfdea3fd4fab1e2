package dev.ballast.analytics.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.analytics.domain.fact.OrderState;
import dev.ballast.analytics.domain.fact.Side;
import dev.ballast.analytics.domain.session.OrderSummary;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one order of a session. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionOrder(
        String orderId,
        String actionId,
        String instrument,
        String location,
        OrderState status,
        @Nullable String reason,
        @Nullable Side side,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal decisionPrice,
        BigDecimal filledQuantity,
        BigDecimal filledNotional,
        List<SessionFee> fees) {

    /** What was paid in one asset. */
    record SessionFee(String asset, BigDecimal amount) {}

    static SessionOrder of(OrderSummary order) {
        var quantity = order.quantity();
        var price = order.decisionPrice();
        return new SessionOrder(
                order.id().value(),
                order.action(),
                order.instrument(),
                order.location(),
                order.state(),
                order.reason(),
                order.side(),
                quantity == null ? null : quantity.value(),
                price == null ? null : price.value(),
                order.filled().value(),
                order.notional(),
                order.fees().stream()
                        .map(fee -> new SessionFee(fee.asset().code(), fee.amount()))
                        .toList());
    }
}
