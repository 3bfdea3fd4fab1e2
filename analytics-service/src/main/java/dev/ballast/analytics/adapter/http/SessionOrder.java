package dev.ballast.analytics.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.analytics.domain.session.OrderSummary;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one order of a session. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionOrder(
        String orderId,
        String actionId,
        String instrument,
        String location,
        @Schema(
                        enumeration = {
                            "SUBMITTED",
                            "PARTIALLY_FILLED",
                            "FILLED",
                            "DENIED",
                            "REJECTED",
                            "CANCELED",
                            "EXPIRED"
                        })
                String status,
        @Nullable String reason,
        @Schema(enumeration = {"BUY", "SELL"}) @Nullable String side,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal decisionPrice,
        BigDecimal filledQuantity,
        BigDecimal filledNotional,
        List<SessionFee> fees) {

    /** What was paid in one asset. */
    record SessionFee(String asset, BigDecimal amount) {}

    static SessionOrder of(OrderSummary order) {
        var side = order.side();
        var quantity = order.quantity();
        var price = order.decisionPrice();
        return new SessionOrder(
                order.id().value(),
                order.action(),
                order.instrument(),
                order.location(),
                order.state().name(),
                order.reason(),
                side == null ? null : side.name(),
                quantity == null ? null : quantity.value(),
                price == null ? null : price.value(),
                order.filled().value(),
                order.notional(),
                order.fees().stream()
                        .map(fee -> new SessionFee(fee.asset().code(), fee.amount()))
                        .toList());
    }
}
