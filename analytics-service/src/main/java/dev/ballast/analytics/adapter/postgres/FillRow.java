package dev.ballast.analytics.adapter.postgres;

import dev.ballast.analytics.domain.fact.Fill;
import dev.ballast.analytics.domain.fact.OrderFilled;
import dev.ballast.analytics.domain.fact.Side;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;
import java.time.Instant;

/** A row of session_fill. */
record FillRow(
        String orderId,
        String tradeId,
        String planId,
        Side side,
        String base,
        String quote,
        BigDecimal quantity,
        BigDecimal price,
        BigDecimal fee,
        String feeAsset,
        BigDecimal leaves,
        BigDecimal decisionPrice,
        Instant occurredAt) {
    static FillRow of(OrderFilled told) {
        var fill = told.fill();
        return new FillRow(
                told.order().id().value(),
                fill.trade(),
                told.order().plan().value(),
                fill.side(),
                fill.base().code(),
                fill.quote().code(),
                fill.quantity().value(),
                fill.price().value(),
                fill.fee().amount(),
                fill.fee().asset().code(),
                fill.leaves().value(),
                fill.decisionPrice().value(),
                fill.occurredAt());
    }

    Fill toFill() {
        return new Fill(
                tradeId,
                side,
                Asset.of(base),
                Asset.of(quote),
                Quantity.of(quantity),
                Price.of(price),
                new Money(fee, Asset.of(feeAsset)),
                Quantity.of(leaves),
                Price.of(decisionPrice),
                occurredAt);
    }
}
