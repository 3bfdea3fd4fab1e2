package dev.ballast.execution.adapter.postgres;

import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.execution.TrackedOrder;
import dev.ballast.kernel.fill.Fill;
import dev.ballast.kernel.fill.LiquiditySide;
import dev.ballast.kernel.fill.TradeId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A row of {@code order_fill}.
 *
 * @param position given by the database
 */
record FillRow(
        long position,
        String tenant,
        String venue,
        String tradeId,
        String orderId,
        String executionId,
        BigDecimal quantity,
        BigDecimal price,
        BigDecimal fee,
        String feeAsset,
        LiquiditySide liquidity,
        Instant occurredAt) {

    static FillRow of(Execution execution, TrackedOrder order, Fill fill) {
        return new FillRow(
                0,
                execution.tenant(),
                order.action().instrument().venue().name(),
                fill.tradeId().value(),
                order.id().value(),
                execution.id().value(),
                fill.quantity().value(),
                fill.price().value(),
                fill.fee().amount(),
                fill.fee().asset().code(),
                fill.liquidity(),
                fill.occurredAt());
    }

    Fill fill() {
        return new Fill(
                new TradeId(tradeId),
                Quantity.of(quantity),
                Price.of(price),
                new Money(fee, Asset.of(feeAsset)),
                liquidity,
                occurredAt);
    }
}
