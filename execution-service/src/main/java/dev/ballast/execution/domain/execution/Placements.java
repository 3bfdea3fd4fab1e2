package dev.ballast.execution.domain.execution;

import dev.ballast.execution.domain.plan.PlannedAction;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.order.Order;
import dev.ballast.kernel.order.OrderKey;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.order.OrderTerms;
import dev.ballast.kernel.order.TimeInForce;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Makes the orders of an execution: for each action a limit order that fills at once or ends (IOC),
 * at the decision price and the allowed slippage, rounded to the side of less slippage, so that the
 * cap holds whatever the book does.
 */
public record Placements(Execution execution, Map<InstrumentId, Instrument> instruments) {

    private static final int DECIMALS = 38;

    public Placements {
        instruments = Map.copyOf(instruments);
    }

    public List<TrackedOrder> intents(List<PlannedAction> actions, Supplier<OrderId> ids) {
        return actions.stream()
                .sorted(Comparator.comparingInt(PlannedAction::sequence))
                .map(action -> TrackedOrder.intent(ids.get(), action, order(action)))
                .toList();
    }

    private Order order(PlannedAction action) {
        var key = new OrderKey(execution.tenant(), execution.id().value(), action.id().value(), 0);
        return Order.of(
                key,
                OrderTerms.limit(
                        action.instrument(),
                        action.side(),
                        TimeInForce.IOC,
                        action.quantity(),
                        limit(action)));
    }

    private Price limit(PlannedAction action) {
        var isBuy = action.side() == OrderSide.BUY;
        var factor =
                isBuy
                        ? BigDecimal.ONE.add(execution.maxSlippage())
                        : BigDecimal.ONE.subtract(execution.maxSlippage());
        var rounding = isBuy ? RoundingMode.DOWN : RoundingMode.UP;
        var worst = action.price().value().multiply(factor);
        var price = Price.of(worst.setScale(Math.min(worst.scale(), DECIMALS), rounding));
        // An instrument that nobody listed is denied before it is sent; its limit is not used.
        var listed = instruments.get(action.instrument());
        return listed == null ? price : listed.filters().round(price, rounding);
    }
}
