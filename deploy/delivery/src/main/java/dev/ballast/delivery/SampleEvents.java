package dev.ballast.delivery;

import dev.ballast.events.Amounts;
import dev.ballast.events.EventCatalogue;
import dev.ballast.events.EventType;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.LiquiditySide;
import dev.ballast.events.wire.Mode;
import dev.ballast.events.wire.OrderFilled;
import dev.ballast.events.wire.OrderRef;
import dev.ballast.events.wire.Side;
import dev.ballast.events.wire.TransactionBooked;
import dev.ballast.events.wire.TransactionType;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** Trades go out as fills of one order, counts as transactions. */
@ApplicationScoped
class SampleEvents implements EventCatalogue {

    private final InstantSource clock;
    private final List<EventType<?, ?>> types;

    SampleEvents(SampleConfig config, InstantSource clock) {
        this.clock = clock;
        this.types = types(config.role());
    }

    @Override
    public List<EventType<?, ?>> types() {
        return types;
    }

    private List<EventType<?, ?>> types(SampleConfig.Role role) {
        return switch (role) {
            case DESK ->
                    List.of(
                            EventType.writes(
                                    Topic.EXECUTIONS,
                                    Traded.class,
                                    OrderFilled.class,
                                    Traded::portfolio,
                                    this::filled));
            case BOOKS ->
                    List.of(
                            EventType.reads(
                                    Topic.EXECUTIONS,
                                    Traded.class,
                                    OrderFilled.class,
                                    SampleEvents::traded),
                            EventType.writes(
                                    Topic.TRANSACTIONS,
                                    Counted.class,
                                    TransactionBooked.class,
                                    Counted::portfolio,
                                    this::booked));
        };
    }

    @Override
    public Set<String> skipped() {
        return Set.of("OrderAccepted");
    }

    OrderFilled filled(Traded trade) {
        return OrderFilled.newBuilder()
                .setOrder(order(trade.portfolio()))
                .setTradeId(Long.toString(trade.number()))
                .setSide(Side.BUY)
                .setBase("BTC")
                .setQuote("USDT")
                .setQuantity(Amounts.wire(trade.quantity()))
                .setPrice(Amounts.wire(trade.price()))
                .setFee(zero())
                .setFeeAsset("USDT")
                .setLiquidity(LiquiditySide.TAKER)
                .setCumulativeQuantity(zero())
                .setLeavesQuantity(zero())
                .setDecisionPrice(zero())
                .setOccurredAt(clock.instant())
                .build();
    }

    private static OrderRef order(String portfolio) {
        return OrderRef.newBuilder()
                .setExecutionId("execution")
                .setPlanId("plan")
                .setPortfolioId(portfolio)
                .setOrderId("order")
                .setActionId("action")
                .setAttempt(1)
                .setClientOrderId("client order")
                .setInstrument("BTC-USDT.BINANCE")
                .setLocation("Binance")
                .setMode(Mode.PAPER)
                .build();
    }

    private static Traded traded(OrderFilled wire) {
        return new Traded(
                wire.getOrder().getPortfolioId(),
                Long.parseLong(wire.getTradeId()),
                Amounts.value(wire.getQuantity()),
                Amounts.value(wire.getPrice()));
    }

    private TransactionBooked booked(Counted counted) {
        return TransactionBooked.newBuilder()
                .setTransactionId(counted.portfolio() + "-" + counted.number())
                .setPortfolioId(counted.portfolio())
                .setMode(Mode.PAPER)
                .setType(TransactionType.TRADE)
                .setTradeId(Long.toString(counted.number()))
                .setLocation("Binance")
                .setSide(Side.BUY)
                .setBase("BTC")
                .setQuote("USDT")
                .setQuantity(Amounts.wire(counted.quantity()))
                .setPrice(zero())
                .setFee(zero())
                .setFeeAsset("USDT")
                .setOccurredAt(clock.instant())
                .build();
    }

    private static BigDecimal zero() {
        return Amounts.wire(BigDecimal.ZERO);
    }
}
