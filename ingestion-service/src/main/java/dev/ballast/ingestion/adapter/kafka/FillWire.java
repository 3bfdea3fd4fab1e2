package dev.ballast.ingestion.adapter.kafka;

import dev.ballast.events.Amounts;
import dev.ballast.events.wire.Side;
import dev.ballast.events.wire.TransactionType;
import dev.ballast.ingestion.domain.fill.ExecutionCompleted;
import dev.ballast.ingestion.domain.fill.OrderFilled;
import dev.ballast.ingestion.domain.fill.OrderFilled.Trade;
import dev.ballast.ingestion.domain.fill.OrderSide;
import dev.ballast.ingestion.domain.fill.TransactionBooked;
import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.ingestion.domain.portfolio.Mode;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.kernel.money.Asset;

/** Fills on the wire. */
final class FillWire {

    private FillWire() {}

    static OrderFilled filled(dev.ballast.events.wire.OrderFilled wire) {
        var order = wire.getOrder();
        var trade =
                new Trade(
                        OrderSide.valueOf(wire.getSide().name()),
                        Asset.of(wire.getBase()),
                        Asset.of(wire.getQuote()),
                        Amounts.value(wire.getQuantity()),
                        Amounts.value(wire.getPrice()),
                        Amounts.value(wire.getFee()),
                        Asset.of(wire.getFeeAsset()));
        return new OrderFilled(
                PortfolioId.of(order.getPortfolioId()),
                Mode.valueOf(order.getMode().name()),
                order.getExecutionId(),
                order.getOrderId(),
                wire.getTradeId(),
                order.getInstrument(),
                Location.of(order.getLocation()),
                trade,
                wire.getOccurredAt());
    }

    static ExecutionCompleted completed(dev.ballast.events.wire.ExecutionCompleted wire) {
        return new ExecutionCompleted(PortfolioId.of(wire.getPortfolioId()), wire.getExecutionId());
    }

    static dev.ballast.events.wire.TransactionBooked booked(TransactionBooked booked) {
        var fill = booked.fill();
        var trade = fill.trade();
        return dev.ballast.events.wire.TransactionBooked.newBuilder()
                .setTransactionId(booked.transactionId().toString())
                .setPortfolioId(fill.portfolio().toString())
                .setMode(dev.ballast.events.wire.Mode.valueOf(fill.mode().name()))
                .setType(TransactionType.TRADE)
                .setExecutionId(fill.executionId())
                .setOrderId(fill.orderId())
                .setTradeId(fill.tradeId())
                .setLocation(fill.location().name())
                .setSide(Side.valueOf(trade.side().name()))
                .setBase(trade.base().code())
                .setQuote(trade.quote().code())
                .setQuantity(Amounts.wire(trade.quantity()))
                .setPrice(Amounts.wire(trade.price()))
                .setFee(Amounts.wire(trade.fee()))
                .setFeeAsset(trade.feeAsset().code())
                .setOccurredAt(fill.occurredAt())
                .build();
    }
}
