package dev.ballast.execution.adapter.postgres;

import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.execution.OrderId;
import dev.ballast.execution.domain.execution.TrackedOrder;
import dev.ballast.execution.domain.plan.ActionId;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.Mode;
import dev.ballast.execution.domain.plan.PlannedAction;
import dev.ballast.kernel.fill.Fills;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.Attempt;
import dev.ballast.kernel.order.Intention;
import dev.ballast.kernel.order.Order;
import dev.ballast.kernel.order.OrderKey;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.order.OrderState;
import dev.ballast.kernel.order.OrderStatus;
import dev.ballast.kernel.order.OrderTerms;
import dev.ballast.kernel.order.OrderType;
import dev.ballast.kernel.order.TimeInForce;
import dev.ballast.kernel.order.VenueOrderId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code trade_order}. */
record OrderRow(
        String id,
        String tenant,
        String executionId,
        String planId,
        String portfolioId,
        Mode mode,
        String actionId,
        int slice,
        int sequence,
        OrderSide side,
        String instrument,
        String location,
        BigDecimal plannedQuantity,
        BigDecimal decisionPrice,
        @Nullable Instant priceAsOf,
        BigDecimal plannedFee,
        @Nullable String plannedFeeAsset,
        OrderType type,
        TimeInForce timeInForce,
        BigDecimal quantity,
        @Nullable BigDecimal limitPrice,
        OrderStatus status,
        Intention intention,
        @Nullable String reason,
        int attempt,
        String clientOrderId,
        @Nullable Instant sentAt,
        @Nullable Instant firstAbsence,
        @Nullable String venueOrderId,
        @Nullable Instant submittedAt,
        @Nullable Instant closedAt) {

    static OrderRow of(Execution execution, TrackedOrder tracked) {
        var action = tracked.action();
        var state = tracked.state();
        var order = state.order();
        return new OrderRow(
                tracked.id().value(),
                execution.tenant(),
                execution.id().value(),
                execution.plan().value(),
                execution.portfolio().value(),
                execution.mode(),
                action.id().value(),
                order.key().slice(),
                action.sequence(),
                action.side(),
                action.instrument().toString(),
                action.location(),
                action.quantity().value(),
                action.price().value(),
                action.priceAsOf().orElse(null),
                action.fee().amount(),
                action.fee().asset().code(),
                order.terms().type(),
                order.terms().timeInForce(),
                order.terms().quantity().value(),
                order.terms().limit().map(Price::value).orElse(null),
                order.status(),
                state.intention(),
                state.reason().orElse(null),
                state.attempt().number(),
                state.clientOrderId().value(),
                state.attempt().sentAt().orElse(null),
                state.attempt().firstAbsence().orElse(null),
                order.venueOrderId().map(VenueOrderId::value).orElse(null),
                tracked.submittedAt().orElse(null),
                tracked.closedAt().orElse(null));
    }

    TrackedOrder tracked(Fills fills) {
        return new TrackedOrder(
                new OrderId(id),
                action(),
                new OrderState(
                        order(fills),
                        new Attempt(
                                attempt,
                                Optional.ofNullable(sentAt),
                                Optional.ofNullable(firstAbsence)),
                        intention,
                        Optional.ofNullable(reason)),
                Optional.ofNullable(submittedAt),
                Optional.ofNullable(closedAt));
    }

    ExecutionId execution() {
        return new ExecutionId(executionId);
    }

    private PlannedAction action() {
        var pair = InstrumentId.of(instrument);
        return new PlannedAction(
                new ActionId(actionId),
                sequence,
                side,
                pair,
                location,
                Quantity.of(plannedQuantity),
                Price.of(decisionPrice),
                Optional.ofNullable(priceAsOf),
                new Money(
                        plannedFee,
                        plannedFeeAsset == null ? pair.quote() : Asset.of(plannedFeeAsset)));
    }

    private Order order(Fills fills) {
        return new Order(
                new OrderKey(tenant, executionId, actionId, slice),
                new OrderTerms(
                        InstrumentId.of(instrument),
                        side,
                        type,
                        timeInForce,
                        Quantity.of(quantity),
                        Optional.ofNullable(limitPrice).map(Price::of)),
                status,
                Optional.ofNullable(venueOrderId).map(VenueOrderId::new),
                fills);
    }
}
