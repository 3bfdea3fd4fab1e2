package dev.ballast.execution.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.execution.application.port.OrderViews.Shown;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.execution.TrackedOrder;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.Mode;
import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.order.OrderStatus;
import dev.ballast.kernel.order.OrderType;
import dev.ballast.kernel.order.TimeInForce;
import dev.ballast.kernel.order.VenueOrderId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An order as the API shows it.
 *
 * @param averagePrice of its fills, rounded to 18 decimals; absent before the first
 * @param fee what its fills paid, in the quote asset; in a bought asset at their prices
 * @param feeAsset the quote asset
 * @param fees what they paid exactly, by asset
 * @param reason why it did not fill wholly
 */
@Schema(name = "OrderView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderView(
        String id,
        String executionId,
        String planId,
        String actionId,
        TradingMode mode,
        @Schema(examples = "BTC-USDT.BINANCE") String instrument,
        String location,
        OrderSide side,
        OrderType type,
        TimeInForce timeInForce,
        OrderStatus status,
        BigDecimal quantity,
        @Nullable BigDecimal limitPrice,
        BigDecimal decisionPrice,
        BigDecimal filledQuantity,
        @Nullable BigDecimal averagePrice,
        BigDecimal fee,
        String feeAsset,
        List<OrderFeeView> fees,
        int attempt,
        String clientOrderId,
        @Nullable String venueOrderId,
        @Nullable Instant submittedAt,
        @Nullable Instant closedAt,
        @Nullable String reason) {

    private static final int DECIMALS = 18;

    static OrderView of(Shown shown) {
        return of(shown.order(), shown.execution(), shown.plan(), shown.mode());
    }

    static OrderView of(Execution execution, TrackedOrder order) {
        return of(order, execution.id(), execution.plan(), execution.mode());
    }

    private static OrderView of(
            TrackedOrder tracked, ExecutionId execution, PlanId plan, Mode mode) {
        var order = tracked.order();
        var terms = order.terms();
        return new OrderView(
                tracked.id().value(),
                execution.value(),
                plan.value(),
                tracked.action().id().value(),
                TradingMode.of(mode),
                terms.instrument().toString(),
                tracked.action().location(),
                terms.side(),
                terms.type(),
                terms.timeInForce(),
                order.status(),
                terms.quantity().value(),
                terms.limit().map(Price::value).orElse(null),
                tracked.action().price().value(),
                order.filled().value(),
                averagePrice(tracked),
                tracked.fees().amount(),
                tracked.quote().code(),
                OrderFeeView.of(order.fills()),
                tracked.state().attempt().number(),
                tracked.state().clientOrderId().value(),
                order.venueOrderId().map(VenueOrderId::value).orElse(null),
                tracked.submittedAt().orElse(null),
                tracked.closedAt().orElse(null),
                tracked.state().reason().orElse(null));
    }

    private static @Nullable BigDecimal averagePrice(TrackedOrder tracked) {
        var filled = tracked.order().filled();
        Money paid = tracked.order().fills().notional(tracked.quote());
        return filled.isZero()
                ? null
                : Price.of(paid.amount().divide(filled.value(), DECIMALS, RoundingMode.HALF_EVEN))
                        .value();
    }
}
