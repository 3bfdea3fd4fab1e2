package dev.ballast.execution.adapter.http;

import dev.ballast.execution.application.port.OrderViews.ShownFill;
import dev.ballast.kernel.fill.LiquiditySide;
import dev.ballast.kernel.order.OrderSide;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fill as the API shows it: exactly what the venue said. */
@Schema(name = "FillView")
record FillView(
        String tradeId,
        String orderId,
        String executionId,
        TradingMode mode,
        @Schema(examples = "BTC-USDT.BINANCE") String instrument,
        String location,
        OrderSide side,
        BigDecimal quantity,
        BigDecimal price,
        BigDecimal fee,
        String feeAsset,
        LiquiditySide liquidity,
        Instant occurredAt) {

    static FillView of(ShownFill shown) {
        var fill = shown.fill();
        return new FillView(
                fill.tradeId().value(),
                shown.order().value(),
                shown.execution().value(),
                TradingMode.of(shown.mode()),
                shown.instrument().toString(),
                shown.location(),
                shown.side(),
                fill.quantity().value(),
                fill.price().value(),
                fill.fee().amount(),
                fill.fee().asset().code(),
                fill.liquidity(),
                fill.occurredAt());
    }
}
