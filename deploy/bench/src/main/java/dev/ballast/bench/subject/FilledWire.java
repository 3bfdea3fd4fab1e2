package dev.ballast.bench.subject;

import dev.ballast.events.Amounts;
import dev.ballast.events.wire.LiquiditySide;
import dev.ballast.events.wire.Mode;
import dev.ballast.events.wire.OrderFilled;
import dev.ballast.events.wire.OrderRef;
import dev.ballast.events.wire.Side;
import java.math.BigDecimal;

/** A fill as it stands on the wire: every field of the real event is there. */
final class FilledWire {
    private static final String ID = "0190a3c2-7b1e-7c3a-9f00-3c2d1e0f0a0b";

    private FilledWire() {}

    static OrderFilled write(Filled fill) {
        return OrderFilled.newBuilder()
                .setOrder(order(fill))
                .setTradeId(fill.tradeId())
                .setSide(Side.BUY)
                .setBase("BTC")
                .setQuote("USDT")
                .setQuantity(Amounts.wire(fill.quantity()))
                .setPrice(Amounts.wire(fill.price()))
                .setFee(Amounts.wire(fill.fee()))
                .setFeeAsset("USDT")
                .setLiquidity(LiquiditySide.TAKER)
                .setCumulativeQuantity(Amounts.wire(fill.quantity()))
                .setLeavesQuantity(Amounts.wire(BigDecimal.ZERO))
                .setDecisionPrice(Amounts.wire(fill.price()))
                .setOccurredAt(fill.occurredAt())
                .build();
    }

    private static OrderRef order(Filled fill) {
        return OrderRef.newBuilder()
                .setExecutionId(ID)
                .setPlanId(ID)
                .setPortfolioId(fill.portfolioId())
                .setOrderId(fill.orderId())
                .setActionId(ID)
                .setAttempt(1)
                .setClientOrderId("ABCDEFGHIJKLMNOPQR")
                .setInstrument("BTC-USDT.BINANCE")
                .setLocation("Binance")
                .setMode(Mode.PAPER)
                .build();
    }

    static Filled read(OrderFilled wire) {
        return new Filled(
                wire.getOrder().getOrderId(),
                wire.getTradeId(),
                wire.getOrder().getPortfolioId(),
                Amounts.value(wire.getQuantity()),
                Amounts.value(wire.getPrice()),
                Amounts.value(wire.getFee()),
                wire.getOccurredAt());
    }
}
