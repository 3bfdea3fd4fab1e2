package dev.ballast.risk.domain.plan;

import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.portfolio.PriceSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Plans to judge. */
public final class PlanFixtures {

    public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    public static final PortfolioId PORTFOLIO =
            new PortfolioId("0195a000-0000-7000-8000-000000000001");

    private PlanFixtures() {}

    /** The golden case: nine actions worth 117,236.00 USD of 202,520.00. */
    public static ProposedPlan golden() {
        return plan(
                "202520",
                List.of(
                        sell("ETH", "Kraken", "10", "2531.50"),
                        sell("LINK", "Kraken", "1000", "10.126"),
                        buy("BTC", "Kraken", "0.5", "50630.00"),
                        buy("DOT", "Kraken", "365.625", "8.00"),
                        sell("SOL", "Binance", "90", "101.26"),
                        sell("BNB", "Binance", "106.887", "200.00"),
                        sell("XRP", "Binance", "20000", "0.5063"),
                        sell("DOGE", "Binance", "50000", "0.117"),
                        buy("ADA", "Binance", "17720.5", "0.40")),
                List.of(
                        weight("BTC", "BTC", "0.15", "0.275"),
                        weight("ETH", "ETH", "0.29", "0.165"),
                        weight("SOL", "SOL", "0.1", "0.055"),
                        weight("BNB", "L1/L0 majors", "0.160557", "0.055"),
                        weight("XRP", "L1/L0 majors", "0.105", "0.055"),
                        weight("ADA", "L1/L0 majors", "0.02", "0.055"),
                        weight("DOT", "L1/L0 majors", "0.040557", "0.055"),
                        weight("LINK", "DeFi", "0.105", "0.055"),
                        weight("DOGE", "Memecoins", "0.028886", "0"),
                        weight("USDT", "Stablecoins", "0", "0.23")));
    }

    public static ProposedPlan plan(
            String value, List<ProposedAction> actions, List<PlannedWeight> weights) {
        var buy = sum(actions, Side.BUY);
        var sell = sum(actions, Side.SELL);
        return new ProposedPlan(
                new PlanId("0195a000-0000-7000-8000-00000000000a"),
                new RunId("0195a000-0000-7000-8000-00000000000b"),
                PORTFOLIO,
                Mode.PAPER,
                Asset.of("USD"),
                Asset.of("USDT"),
                new BigDecimal(value),
                buy,
                sell,
                buy.add(sell),
                actions,
                weights);
    }

    public static ProposedPlan plan(ProposedAction... actions) {
        return plan("100000", Arrays.asList(actions), List.of());
    }

    public static ProposedAction buy(String asset, String venue, String quantity, String price) {
        return action(Side.BUY, asset, venue, quantity, price);
    }

    public static ProposedAction sell(String asset, String venue, String quantity, String price) {
        return action(Side.SELL, asset, venue, quantity, price);
    }

    /** Priced by a file an hour ago. */
    public static ProposedAction action(
            Side side, String asset, String venue, String quantity, String price) {
        return new ProposedAction(
                side + "-" + asset,
                side,
                Asset.of(asset),
                Asset.of(asset),
                "Others",
                Optional.of(InstrumentId.of(asset + "-USDT." + venue)),
                Asset.of("USDT"),
                venue,
                Quantity.of(quantity),
                Price.of(price),
                PriceSource.FILE,
                Optional.of(NOW.minusSeconds(3600)),
                new BigDecimal(quantity).multiply(new BigDecimal(price)),
                ActionState.PLANNED);
    }

    public static ProposedAction priced(
            ProposedAction action, PriceSource source, Optional<Instant> asOf) {
        return new ProposedAction(
                action.actionId(),
                action.side(),
                action.asset(),
                action.alias(),
                action.group(),
                action.instrument(),
                action.quoteAsset(),
                action.location(),
                action.quantity(),
                action.price(),
                source,
                asOf,
                action.notional(),
                action.state());
    }

    public static ProposedAction in(ActionState state, ProposedAction action) {
        return new ProposedAction(
                action.actionId(),
                action.side(),
                action.asset(),
                action.alias(),
                action.group(),
                action.instrument(),
                action.quoteAsset(),
                action.location(),
                action.quantity(),
                action.price(),
                action.priceSource(),
                action.priceAsOf(),
                action.notional(),
                state);
    }

    public static PlannedWeight weight(String asset, String group, String before, String after) {
        return new PlannedWeight(
                Asset.of(asset),
                group,
                new BigDecimal(before),
                new BigDecimal(after),
                new BigDecimal(after));
    }

    private static BigDecimal sum(List<ProposedAction> actions, Side side) {
        return actions.stream()
                .filter(ProposedAction::isPlanned)
                .filter(action -> action.side() == side)
                .map(ProposedAction::notional)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
