package dev.ballast.analytics.adapter.kafka;

import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.fact.Fill;
import dev.ballast.analytics.domain.fact.OrderEnded;
import dev.ballast.analytics.domain.fact.OrderFilled;
import dev.ballast.analytics.domain.fact.OrderId;
import dev.ballast.analytics.domain.fact.OrderRef;
import dev.ballast.analytics.domain.fact.OrderState;
import dev.ballast.analytics.domain.fact.OrderSubmitted;
import dev.ballast.analytics.domain.fact.PlanId;
import dev.ballast.analytics.domain.fact.Side;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;

/** Orders and fills as they stand on the wire. */
final class OrderReader {
    private OrderReader() {}

    static OrderSubmitted submitted(dev.ballast.events.wire.OrderSubmitted wire) {
        return new OrderSubmitted(
                order(wire.getOrder()),
                side(wire.getSide()),
                Read.quantity(wire.getQuantity()),
                Read.price(wire.getDecisionPrice()),
                wire.getSubmittedAt());
    }

    static OrderFilled filled(dev.ballast.events.wire.OrderFilled wire) {
        return new OrderFilled(
                order(wire.getOrder()),
                new Fill(
                        wire.getTradeId(),
                        side(wire.getSide()),
                        Asset.of(wire.getBase()),
                        Asset.of(wire.getQuote()),
                        Read.quantity(wire.getQuantity()),
                        Read.price(wire.getPrice()),
                        new Money(wire.getFee(), Asset.of(wire.getFeeAsset())),
                        Read.quantity(wire.getLeavesQuantity()),
                        Read.price(wire.getDecisionPrice()),
                        wire.getOccurredAt()));
    }

    static OrderEnded denied(dev.ballast.events.wire.OrderDenied wire) {
        return new OrderEnded(
                order(wire.getOrder()), OrderState.DENIED, wire.getReason(), wire.getDeniedAt());
    }

    static OrderEnded rejected(dev.ballast.events.wire.OrderRejected wire) {
        return new OrderEnded(
                order(wire.getOrder()),
                OrderState.REJECTED,
                wire.getReason(),
                wire.getRejectedAt());
    }

    static OrderEnded canceled(dev.ballast.events.wire.OrderCanceled wire) {
        return new OrderEnded(
                order(wire.getOrder()),
                OrderState.CANCELED,
                wire.getReason(),
                wire.getCanceledAt());
    }

    static OrderEnded expired(dev.ballast.events.wire.OrderExpired wire) {
        return new OrderEnded(
                order(wire.getOrder()),
                OrderState.EXPIRED,
                "its time in force ended",
                wire.getExpiredAt());
    }

    private static OrderRef order(dev.ballast.events.wire.OrderRef wire) {
        return new OrderRef(
                new OrderId(wire.getOrderId()),
                new ExecutionId(wire.getExecutionId()),
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                wire.getActionId(),
                wire.getInstrument(),
                wire.getLocation());
    }

    private static Side side(dev.ballast.events.wire.Side wire) {
        return switch (wire) {
            case BUY -> Side.BUY;
            case SELL -> Side.SELL;
            case UNKNOWN -> throw new IllegalArgumentException("the side is unknown");
        };
    }
}
