package dev.ballast.execution.adapter.kafka;

import static dev.ballast.events.Amounts.wire;

import dev.ballast.events.wire.LiquiditySide;
import dev.ballast.events.wire.OrderAccepted;
import dev.ballast.events.wire.OrderCanceled;
import dev.ballast.events.wire.OrderDenied;
import dev.ballast.events.wire.OrderExpired;
import dev.ballast.events.wire.OrderFilled;
import dev.ballast.events.wire.OrderRef;
import dev.ballast.events.wire.OrderRejected;
import dev.ballast.events.wire.OrderSubmitted;
import dev.ballast.events.wire.OrderType;
import dev.ballast.events.wire.Side;
import dev.ballast.events.wire.TimeInForce;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.execution.ExecutionEvent.Accepted;
import dev.ballast.execution.domain.execution.ExecutionEvent.Canceled;
import dev.ballast.execution.domain.execution.ExecutionEvent.Denied;
import dev.ballast.execution.domain.execution.ExecutionEvent.Expired;
import dev.ballast.execution.domain.execution.ExecutionEvent.Filled;
import dev.ballast.execution.domain.execution.ExecutionEvent.Rejected;
import dev.ballast.execution.domain.execution.ExecutionEvent.Submitted;
import dev.ballast.execution.domain.execution.TrackedOrder;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.order.VenueOrderId;

/** What happens to orders, on the wire. */
final class WireOrder {

    private WireOrder() {}

    static OrderSubmitted submitted(Submitted event) {
        var terms = event.order().order().terms();
        return OrderSubmitted.newBuilder()
                .setOrder(ref(event.execution(), event.order()))
                .setSide(side(terms.side()))
                .setType(OrderType.valueOf(terms.type().name()))
                .setTimeInForce(TimeInForce.valueOf(terms.timeInForce().name()))
                .setQuantity(wire(terms.quantity().value()))
                .setLimitPrice(terms.limit().map(price -> wire(price.value())).orElse(null))
                .setDecisionPrice(wire(event.order().action().price().value()))
                .setSubmittedAt(event.at())
                .build();
    }

    static OrderAccepted accepted(Accepted event) {
        return OrderAccepted.newBuilder()
                .setOrder(ref(event.execution(), event.order()))
                .setAcceptedAt(event.at())
                .build();
    }

    static OrderDenied denied(Denied event) {
        var reason = reason(event.order());
        return OrderDenied.newBuilder()
                .setOrder(ref(event.execution(), event.order()))
                // Our reasons begin with the rule's code.
                .setCode(reason.split(":", 2)[0])
                .setReason(reason)
                .setDeniedAt(event.at())
                .build();
    }

    static OrderRejected rejected(Rejected event) {
        return OrderRejected.newBuilder()
                .setOrder(ref(event.execution(), event.order()))
                .setReason(reason(event.order()))
                .setRejectedAt(event.at())
                .build();
    }

    static OrderFilled filled(Filled event) {
        var order = event.order();
        var fill = event.fill();
        var leaves = order.order().terms().quantity().minus(event.cumulative()).max(Quantity.ZERO);
        return OrderFilled.newBuilder()
                .setOrder(ref(event.execution(), order))
                .setTradeId(fill.tradeId().value())
                .setSide(side(order.action().side()))
                .setBase(order.action().instrument().base().code())
                .setQuote(order.quote().code())
                .setQuantity(wire(fill.quantity().value()))
                .setPrice(wire(fill.price().value()))
                .setFee(wire(fill.fee().amount()))
                .setFeeAsset(fill.fee().asset().code())
                .setLiquidity(LiquiditySide.valueOf(fill.liquidity().name()))
                .setCumulativeQuantity(wire(event.cumulative().value()))
                .setLeavesQuantity(wire(leaves.value()))
                .setDecisionPrice(wire(order.action().price().value()))
                .setOccurredAt(fill.occurredAt())
                .build();
    }

    static OrderCanceled canceled(Canceled event) {
        return OrderCanceled.newBuilder()
                .setOrder(ref(event.execution(), event.order()))
                .setFilledQuantity(wire(event.order().order().filled().value()))
                .setReason(reason(event.order()))
                .setCanceledAt(event.at())
                .build();
    }

    static OrderExpired expired(Expired event) {
        return OrderExpired.newBuilder()
                .setOrder(ref(event.execution(), event.order()))
                .setFilledQuantity(wire(event.order().order().filled().value()))
                .setExpiredAt(event.at())
                .build();
    }

    private static OrderRef ref(Execution execution, TrackedOrder order) {
        return OrderRef.newBuilder()
                .setExecutionId(execution.id().value())
                .setPlanId(execution.plan().value())
                .setPortfolioId(execution.portfolio().value())
                .setOrderId(order.id().value())
                .setActionId(order.action().id().value())
                .setAttempt(order.state().attempt().number())
                .setClientOrderId(order.state().clientOrderId().value())
                .setVenueOrderId(order.order().venueOrderId().map(VenueOrderId::value).orElse(null))
                .setInstrument(order.action().instrument().toString())
                .setLocation(order.action().location())
                .setMode(WireExecution.mode(execution.mode()))
                .build();
    }

    private static Side side(OrderSide side) {
        return switch (side) {
            case BUY -> Side.BUY;
            case SELL -> Side.SELL;
        };
    }

    private static String reason(TrackedOrder order) {
        return order.state().reason().orElse("no reason was given");
    }
}
