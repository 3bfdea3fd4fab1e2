package dev.ballast.notification.adapter.kafka;

import dev.ballast.events.Amounts;
import dev.ballast.events.wire.OrderAccepted;
import dev.ballast.events.wire.OrderCanceled;
import dev.ballast.events.wire.OrderDenied;
import dev.ballast.events.wire.OrderExpired;
import dev.ballast.events.wire.OrderFilled;
import dev.ballast.events.wire.OrderRef;
import dev.ballast.events.wire.OrderRejected;
import dev.ballast.events.wire.OrderSubmitted;
import dev.ballast.notification.domain.heard.ExecutionId;
import dev.ballast.notification.domain.heard.OrderId;
import dev.ballast.notification.domain.heard.OrderStep;
import dev.ballast.notification.domain.heard.PlanId;
import dev.ballast.notification.domain.heard.PortfolioId;
import dev.ballast.notification.domain.run.Words;
import java.math.BigDecimal;
import java.time.Instant;

/** What messages say of orders, in words. */
final class OrderReader {

    private OrderReader() {}

    static OrderStep submitted(OrderSubmitted wire) {
        var words =
                "%s %s %s at %s: order submitted"
                        .formatted(
                                wire.getSide(),
                                plain(wire.getQuantity()),
                                wire.getOrder().getInstrument(),
                                plain(wire.getDecisionPrice()));
        return step(wire.getOrder(), words, wire.getSubmittedAt());
    }

    static OrderStep accepted(OrderAccepted wire) {
        return step(wire.getOrder(), told(wire.getOrder(), "accepted"), wire.getAcceptedAt());
    }

    static OrderStep denied(OrderDenied wire) {
        var words = told(wire.getOrder(), "denied: " + wire.getReason());
        return step(wire.getOrder(), words, wire.getDeniedAt());
    }

    static OrderStep rejected(OrderRejected wire) {
        var words = told(wire.getOrder(), "rejected by the venue: " + wire.getReason());
        return step(wire.getOrder(), words, wire.getRejectedAt());
    }

    static OrderStep filled(OrderFilled wire) {
        var words =
                "%s %s %s at %s, fee %s %s: filled"
                        .formatted(
                                wire.getSide(),
                                plain(wire.getQuantity()),
                                wire.getOrder().getInstrument(),
                                plain(wire.getPrice()),
                                plain(wire.getFee()),
                                wire.getFeeAsset());
        var complete = wire.getLeavesQuantity().signum() == 0;
        return step(wire.getOrder(), words, complete, wire.getOccurredAt());
    }

    static OrderStep canceled(OrderCanceled wire) {
        var words = told(wire.getOrder(), "canceled: " + wire.getReason());
        return step(wire.getOrder(), words, wire.getCanceledAt());
    }

    static OrderStep expired(OrderExpired wire) {
        return step(wire.getOrder(), told(wire.getOrder(), "expired"), wire.getExpiredAt());
    }

    private static String told(OrderRef order, String what) {
        return "order of %s %s".formatted(order.getInstrument(), what);
    }

    private static OrderStep step(OrderRef order, String words, Instant at) {
        return step(order, words, false, at);
    }

    private static OrderStep step(OrderRef order, String words, boolean complete, Instant at) {
        return new OrderStep(
                new OrderId(order.getOrderId()),
                new ExecutionId(order.getExecutionId()),
                new PlanId(order.getPlanId()),
                new PortfolioId(order.getPortfolioId()),
                Modes.read(order.getMode()),
                words,
                complete,
                at);
    }

    private static String plain(BigDecimal wire) {
        return Words.plain(Amounts.value(wire));
    }
}
