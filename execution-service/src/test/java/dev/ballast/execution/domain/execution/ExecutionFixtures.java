package dev.ballast.execution.domain.execution;

import dev.ballast.execution.domain.plan.ActionId;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.Mode;
import dev.ballast.execution.domain.plan.Plan;
import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.execution.domain.plan.PlanStanding;
import dev.ballast.execution.domain.plan.PlannedAction;
import dev.ballast.execution.domain.plan.PortfolioId;
import dev.ballast.execution.domain.plan.RunId;
import dev.ballast.execution.domain.risk.Limits;
import dev.ballast.execution.domain.risk.RiskCopy;
import dev.ballast.execution.domain.risk.ScopedState;
import dev.ballast.execution.domain.risk.StateHeard;
import dev.ballast.execution.domain.risk.StateScope;
import dev.ballast.execution.domain.risk.TradingState;
import dev.ballast.kernel.fill.Fill;
import dev.ballast.kernel.fill.FillModel;
import dev.ballast.kernel.fill.LiquiditySide;
import dev.ballast.kernel.fill.Match;
import dev.ballast.kernel.fill.TradeId;
import dev.ballast.kernel.instrument.FeeAsset;
import dev.ballast.kernel.instrument.Fees;
import dev.ballast.kernel.instrument.Filters;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.instrument.InstrumentStatus;
import dev.ballast.kernel.instrument.Venue;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.OrderInput.Reported;
import dev.ballast.kernel.order.OrderProtocol;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.order.ProtocolTimes;
import dev.ballast.kernel.order.VenueOrderId;
import dev.ballast.kernel.order.VenueOrderStatus;
import dev.ballast.kernel.order.VenueReport;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Executions with as little around them as possible. */
public final class ExecutionFixtures {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final BigDecimal FEE = new BigDecimal("0.001");
    static final ProtocolTimes TIMES =
            new ProtocolTimes(
                    Duration.ofSeconds(1),
                    Duration.ofMillis(250),
                    Duration.ofMillis(250),
                    Duration.ofMillis(200));

    private static final Venue BYBIT = Venue.of("BYBIT");

    private ExecutionFixtures() {}

    private static Money fee(InstrumentId pair, OrderSide side, Quantity quantity, Price price) {
        return FillModel.takerFee(new Match(quantity, price), side, listed(pair));
    }

    public static Execution execution() {
        return new Execution(
                new ExecutionId("execution-1"),
                "default",
                new PlanId("plan-1"),
                new RunId("run-1"),
                new PortfolioId("portfolio-1"),
                Mode.PAPER,
                Asset.of("USD"),
                "targets",
                "owner",
                "call-1",
                NOON,
                NOON.plusSeconds(1800),
                new BigDecimal("0.005"),
                ExecutionStatus.RUNNING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Approved at noon, before anything was executed. */
    public static Plan plan(String... actions) {
        return new Plan(
                new PlanId("plan-1"),
                new RunId("run-1"),
                new PortfolioId("portfolio-1"),
                Mode.PAPER,
                Asset.of("USD"),
                "targets",
                NOON,
                Optional.empty(),
                NOON.plusSeconds(1800),
                new BigDecimal("1000000"),
                PlanStanding.APPROVED,
                actions(actions));
    }

    /**
     * {@code side asset location quantity price}, such as "SELL BTC Kraken 0.5 60000". Bybit takes
     * its fee of what is received, the others take it in the quote asset.
     */
    public static List<PlannedAction> actions(String... lines) {
        var actions = new ArrayList<PlannedAction>();
        for (var line : lines) {
            var words = line.split(" ", -1);
            var id = InstrumentId.of(words[1] + "-USDT." + words[2].toUpperCase(Locale.ROOT));
            var quantity = Quantity.of(words[3]);
            var price = Price.of(words[4]);
            actions.add(
                    new PlannedAction(
                            new ActionId("action-" + actions.size()),
                            actions.size(),
                            OrderSide.valueOf(words[0]),
                            id,
                            words[2],
                            quantity,
                            price,
                            Optional.of(NOON),
                            fee(id, OrderSide.valueOf(words[0]), quantity, price)));
        }
        return actions;
    }

    static List<TrackedOrder> intents(String... lines) {
        var actions = actions(lines);
        var number = new int[1];
        return new Placements(execution(), instruments(actions))
                .intents(actions, () -> new OrderId("order-" + number[0]++));
    }

    public static Map<InstrumentId, Instrument> instruments(List<PlannedAction> actions) {
        return actions.stream()
                .map(PlannedAction::instrument)
                .distinct()
                .map(ExecutionFixtures::listed)
                .collect(Collectors.toMap(Instrument::id, Function.identity()));
    }

    public static Instrument listed(InstrumentId id) {
        return new Instrument(
                id,
                new Filters(
                        new BigDecimal("0.01"),
                        new BigDecimal("0.001"),
                        Quantity.of("0.001"),
                        Optional.of(Quantity.of("10000")),
                        new BigDecimal("5")),
                new Fees(FEE, FEE, id.venue().equals(BYBIT) ? FeeAsset.RECEIVED : FeeAsset.QUOTE),
                InstrumentStatus.TRADING);
    }

    public static RiskCopy risk(TradingState state, Instant heardAt) {
        return new RiskCopy(
                Optional.of(
                        new Limits(
                                new BigDecimal("100000"),
                                new BigDecimal("0.5"),
                                Duration.ofHours(24),
                                3)),
                Optional.of(
                        new StateHeard(
                                List.of(new ScopedState(StateScope.TENANT, "*", state, "a test")),
                                7,
                                3,
                                heardAt)));
    }

    static RoundContext context(List<TrackedOrder> orders, TradingState state, Instant now) {
        return context(orders, risk(state, now), now);
    }

    static RoundContext context(List<TrackedOrder> orders, RiskCopy risk, Instant now) {
        var actions = orders.stream().map(TrackedOrder::action).toList();
        return new RoundContext(new OrderProtocol(TIMES), risk, instruments(actions), 64, now);
    }

    /** The venue fills the order wholly at this price. */
    static OrderWord filled(TrackedOrder order, String price) {
        return filled(order, order.order().terms().quantity(), price, VenueOrderStatus.FILLED);
    }

    static OrderWord filled(
            TrackedOrder order, Quantity quantity, String price, VenueOrderStatus status) {
        var at = Price.of(price);
        var fill =
                new Fill(
                        new TradeId("T-" + order.id()),
                        quantity,
                        at,
                        fee(order.action().instrument(), order.action().side(), quantity, at),
                        LiquiditySide.TAKER,
                        NOON);
        return new OrderWord(
                order.id(),
                new Reported(
                        new VenueReport(
                                order.state().clientOrderId(),
                                new VenueOrderId("V-" + order.id()),
                                status,
                                quantity,
                                List.of(fill)),
                        NOON));
    }
}
