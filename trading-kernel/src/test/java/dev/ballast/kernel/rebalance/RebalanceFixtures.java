package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.instrument.FeeAsset;
import dev.ballast.kernel.instrument.Fees;
import dev.ballast.kernel.instrument.Filters;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.instrument.InstrumentStatus;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.kernel.portfolio.AssetPrice;
import dev.ballast.kernel.portfolio.Basis;
import dev.ballast.kernel.portfolio.Holding;
import dev.ballast.kernel.portfolio.Location;
import dev.ballast.kernel.portfolio.LocationKind;
import dev.ballast.kernel.portfolio.PriceSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

final class RebalanceFixtures {

    static final Asset USD = Asset.of("USD");
    static final Asset USDT = Asset.of("USDT");
    static final Asset USDC = Asset.of("USDC");
    static final CostModel COSTS =
            new CostModel("test model", decimal("0.00025"), decimal("0.0005"), decimal("500000"));
    static final SortedMap<Asset, Price> QUOTES =
            new TreeMap<>(Map.of(USD, Price.ONE, USDC, Price.ONE, USDT, Price.ONE));

    private RebalanceFixtures() {}

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    static Location venue(String name) {
        return new Location(name, LocationKind.VENUE);
    }

    static Holding holding(String asset, String quantity, Location location, String price) {
        return holding(
                asset,
                quantity,
                location,
                Optional.of(
                        new AssetPrice(
                                Price.of(price),
                                PriceSource.FILE,
                                Optional.empty(),
                                Optional.empty())));
    }

    static Holding holding(
            String asset, String quantity, Location location, Optional<AssetPrice> price) {
        return new Holding(
                Asset.of(asset),
                Asset.of(asset),
                groupOf(asset),
                location,
                Quantity.of(quantity),
                price);
    }

    static Holding cash(String asset, String quantity, Location location) {
        return holding(asset, quantity, location, Optional.of(AssetPrice.model(Price.ONE)));
    }

    static Instrument instrument(String id) {
        return instrument(id, "0.001", "5", InstrumentStatus.TRADING);
    }

    static Instrument instrument(
            String id, String step, String minNotional, InstrumentStatus status) {
        return new Instrument(
                InstrumentId.of(id),
                new Filters(
                        decimal("0.00000001"),
                        decimal(step),
                        Quantity.of(step),
                        Optional.empty(),
                        decimal(minNotional)),
                new Fees(decimal("0.001"), decimal("0.001")),
                status);
    }

    /** The same where the venue takes its fee of what is received. */
    static Instrument feeOfReceived(Instrument instrument) {
        var fees = instrument.fees();
        return new Instrument(
                instrument.id(),
                instrument.filters(),
                new Fees(fees.maker(), fees.taker(), FeeAsset.RECEIVED),
                instrument.status());
    }

    static TargetWeights byAsset(Map<String, String> weights) {
        return targets(Basis.ASSET, weights);
    }

    static TargetWeights byGroup(Map<String, String> weights) {
        return targets(Basis.GROUP, weights);
    }

    static RebalanceInputs inputs(
            List<Holding> holdings, TargetWeights targets, List<Instrument> instruments) {
        return new RebalanceInputs(
                USD,
                USDT,
                holdings,
                targets,
                Band.NONE,
                Map.of(),
                instruments,
                QUOTES,
                Optional.empty(),
                BigDecimal.ZERO,
                COSTS);
    }

    static RebalanceInputs withScore(RebalanceInputs inputs, String score) {
        return new RebalanceInputs(
                inputs.base(),
                inputs.settlement(),
                inputs.holdings(),
                inputs.targets(),
                inputs.band(),
                inputs.groups(),
                inputs.instruments(),
                inputs.quotes(),
                Optional.of(decimal(score)),
                inputs.cash(),
                inputs.costs());
    }

    static RebalanceInputs with(RebalanceInputs inputs, Band band, String cash) {
        return new RebalanceInputs(
                inputs.base(),
                inputs.settlement(),
                inputs.holdings(),
                inputs.targets(),
                band,
                inputs.groups(),
                inputs.instruments(),
                inputs.quotes(),
                inputs.score(),
                decimal(cash),
                inputs.costs());
    }

    static List<ReasonCode> codes(Action action) {
        return action.reasons().stream().map(Reason::code).toList();
    }

    /** As BUY BTC 0.5 at Kraken. */
    static List<String> planned(Rebalance rebalance) {
        var lines = new ArrayList<String>();
        for (var action : rebalance.planned()) {
            lines.add(
                    "%s %s %s at %s"
                            .formatted(
                                    action.side(),
                                    action.asset(),
                                    action.quantity(),
                                    action.location().name()));
        }
        return lines;
    }

    private static TargetWeights targets(Basis basis, Map<String, String> weights) {
        var exact = new TreeMap<String, BigDecimal>();
        weights.forEach((key, weight) -> exact.put(key, decimal(weight)));
        return new TargetWeights(basis, exact, Map.of());
    }

    private static AssetGroup groupOf(String asset) {
        return switch (asset) {
            case "BTC", "WBTC" -> AssetGroup.BTC;
            case "ETH" -> AssetGroup.ETH;
            case "SOL" -> AssetGroup.SOL;
            case "USD", "USDT", "USDC" -> AssetGroup.STABLECOINS;
            case "UNI", "AAVE" -> AssetGroup.DEFI;
            default -> AssetGroup.L1_L0_MAJORS;
        };
    }
}
