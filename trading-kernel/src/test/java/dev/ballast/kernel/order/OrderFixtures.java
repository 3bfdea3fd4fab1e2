package dev.ballast.kernel.order;

import dev.ballast.kernel.fill.Fill;
import dev.ballast.kernel.fill.LiquiditySide;
import dev.ballast.kernel.fill.TradeId;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

final class OrderFixtures {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final OrderKey KEY = new OrderKey("default", "execution-1", "action-1", 0);
    static final ProtocolTimes TIMES =
            new ProtocolTimes(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Duration.ofMillis(500));

    private OrderFixtures() {}

    static OrderTerms buy(String quantity) {
        return OrderTerms.limit(
                InstrumentId.of("BTC-USDT.BINANCE"),
                OrderSide.BUY,
                TimeInForce.IOC,
                Quantity.of(quantity),
                Price.of("60000"));
    }

    static OrderState intent(String quantity) {
        return OrderState.intent(Order.of(KEY, buy(quantity)));
    }

    static Fill fill(String trade, String quantity) {
        return new Fill(
                new TradeId(trade),
                Quantity.of(quantity),
                Price.of("59990"),
                Money.of("0.1", Asset.of("USDT")),
                LiquiditySide.TAKER,
                NOON);
    }

    static VenueReport report(
            OrderState state, VenueOrderStatus status, String filled, Fill... fills) {
        return new VenueReport(
                state.clientOrderId(),
                new VenueOrderId("V1"),
                status,
                Quantity.of(filled),
                List.of(fills));
    }
}
