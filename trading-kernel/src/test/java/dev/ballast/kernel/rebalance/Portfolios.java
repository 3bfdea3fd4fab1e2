package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.instrument.FeeAsset;
import dev.ballast.kernel.instrument.Fees;
import dev.ballast.kernel.instrument.Filters;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.instrument.InstrumentStatus;
import dev.ballast.kernel.instrument.Venue;
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
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Portfolios over venues, wallets and locked places, with the flaws that real ones have. */
final class Portfolios {

    private static final List<String> ASSETS =
            List.of("BTC", "ETH", "SOL", "LINK", "ADA", "UNI", "AAVE", "DEAD");
    private static final List<Location> LOCATIONS =
            List.of(
                    new Location("Binance", LocationKind.VENUE),
                    new Location("Kraken", LocationKind.VENUE),
                    new Location("Coinbase", LocationKind.VENUE),
                    new Location("Binance Earn", LocationKind.LOCKED),
                    new Location("Ledger Wallet", LocationKind.WALLET),
                    new Location("Manually", LocationKind.UNKNOWN));
    private static final List<String> QUOTES = List.of("USDT", "USDC", "USD");
    private static final List<String> STEPS = List.of("1", "0.1", "0.001", "0.00000001");

    private final Random random;

    private Portfolios(Random random) {
        this.random = random;
    }

    static Arbitrary<RebalanceInputs> any() {
        return Arbitraries.randomValue(random -> new Portfolios(random).next());
    }

    /** The same one for the same seed. */
    static RebalanceInputs of(long seed) {
        return new Portfolios(new Random(seed)).next();
    }

    private RebalanceInputs next() {
        return new RebalanceInputs(
                RebalanceFixtures.USD,
                RebalanceFixtures.USDT,
                holdings(),
                targets(),
                random.nextInt(3) > 0
                        ? Band.NONE
                        : new Band(new BigDecimal("0.03"), oneOf(List.of(Destination.values()))),
                Map.of(),
                instruments(),
                RebalanceFixtures.QUOTES,
                random.nextBoolean() ? Optional.empty() : Optional.of(decimal(0, 100, 2)),
                BigDecimal.ZERO,
                RebalanceFixtures.COSTS);
    }

    private List<Holding> holdings() {
        var holdings = new ArrayList<Holding>();
        var prices = new TreeMap<String, BigDecimal>();
        for (int row = random.nextInt(1, 20); row > 0; row--) {
            var asset = oneOf(ASSETS);
            var price = prices.computeIfAbsent(asset, _ -> decimal(1, 9_999_999, 4));
            holdings.add(row(asset, price));
        }
        for (int row = random.nextInt(4); row > 0; row--) {
            holdings.add(RebalanceFixtures.cash(oneOf(QUOTES), amount(), oneOf(LOCATIONS)));
        }
        return holdings;
    }

    private Holding row(String asset, BigDecimal price) {
        return RebalanceFixtures.holding(
                asset, amount(), oneOf(LOCATIONS), asset.equals("DEAD") ? dead() : known(price));
    }

    private Optional<AssetPrice> known(BigDecimal price) {
        var error = random.nextInt(10) == 0 ? Optional.of(decimal(0, 100, 4)) : none();
        return Optional.of(
                new AssetPrice(Price.of(price), PriceSource.FILE, Optional.empty(), error));
    }

    private static Optional<BigDecimal> none() {
        return Optional.empty();
    }

    private Optional<AssetPrice> dead() {
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(
                        new AssetPrice(Price.of("0"), PriceSource.FILE, Optional.empty(), none()));
    }

    private String amount() {
        var amount = decimal(1, 999_999_999, random.nextInt(9));
        return (random.nextInt(15) == 0 ? amount.negate() : amount).toPlainString();
    }

    private TargetWeights targets() {
        var basis = random.nextBoolean() ? Basis.ASSET : Basis.GROUP;
        var keys = new ArrayList<String>();
        switch (basis) {
            case ASSET -> keys.addAll(List.of("BTC", "ETH", "SOL", "LINK", "USDT", "USDC"));
            case GROUP -> {
                for (var group : AssetGroup.values()) {
                    keys.add(group.label());
                }
            }
        }
        var weights = new TreeMap<String, BigDecimal>();
        var left = BigDecimal.ONE;
        for (var key : keys) {
            var weight = left.multiply(decimal(0, 100, 2)).setScale(4, RoundingMode.DOWN);
            weights.put(key, weight);
            left = left.subtract(weight);
        }
        weights.merge(keys.getFirst(), left, BigDecimal::add);
        return new TargetWeights(
                basis,
                weights,
                Map.of(AssetGroup.DEFI, List.of(Asset.of("UNI"), Asset.of("AAVE"))));
    }

    private List<Instrument> instruments() {
        var instruments = new ArrayList<Instrument>();
        for (var venue : List.of("BINANCE", "KRAKEN", "COINBASE")) {
            for (var quote : QUOTES) {
                for (var asset : ASSETS) {
                    if (random.nextInt(3) > 0) {
                        instruments.add(instrument(venue, asset, quote));
                    }
                }
            }
        }
        instruments.add(instrument("BINANCE", "USDC", "USDT"));
        return instruments;
    }

    private Instrument instrument(String venue, String asset, String quote) {
        var step = new BigDecimal(oneOf(STEPS));
        return new Instrument(
                new InstrumentId(Asset.of(asset), Asset.of(quote), Venue.of(venue)),
                new Filters(
                        new BigDecimal(oneOf(List.of("0.00000001", "0.01"))),
                        step,
                        Quantity.of(step.multiply(BigDecimal.valueOf(random.nextInt(1, 5)))),
                        random.nextInt(5) == 0
                                ? Optional.of(Quantity.of(step.multiply(new BigDecimal("100000"))))
                                : Optional.empty(),
                        decimal(0, 20, 0)),
                new Fees(decimal(0, 40, 4), decimal(0, 60, 4), oneOf(List.of(FeeAsset.values()))),
                random.nextInt(10) == 0 ? InstrumentStatus.HALTED : InstrumentStatus.TRADING);
    }

    private BigDecimal decimal(int least, int most, int scale) {
        return BigDecimal.valueOf(random.nextInt(least, most + 1), scale);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
