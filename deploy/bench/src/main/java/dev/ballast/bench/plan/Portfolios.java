package dev.ballast.bench.plan;

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
import dev.ballast.kernel.rebalance.Band;
import dev.ballast.kernel.rebalance.CostModel;
import dev.ballast.kernel.rebalance.RebalanceInputs;
import dev.ballast.kernel.rebalance.TargetWeights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * 1,000 assets over 5 venues, each held at two of them, drifted at random from equal weights. The
 * venues list the same instruments for every portfolio.
 */
final class Portfolios {

    static final int ASSETS = 1_000;

    private static final Asset USD = Asset.of("USD");
    private static final Asset USDT = Asset.of("USDT");
    private static final int PLACES = 2;
    private static final List<String> VENUES =
            List.of("BINANCE", "BYBIT", "COINBASE", "KRAKEN", "OKX");

    private static final List<Instrument> INSTRUMENTS =
            IntStream.range(0, ASSETS)
                    .boxed()
                    .flatMap(number ->
                            VENUES.stream().map(venue -> instrument(asset(number), venue)))
                    .toList();

    private final Random random;

    Portfolios(long seed) {
        this.random = new Random(seed);
    }

    RebalanceInputs next() {
        var holdings = new ArrayList<Holding>();
        var weights = new TreeMap<String, BigDecimal>();
        weights.put("USDT", new BigDecimal("0.1"));
        for (var number = 0; number < ASSETS; number++) {
            var asset = asset(number);
            weights.put(asset.code(), new BigDecimal("0.0009"));
            hold(asset, holdings);
        }
        return new RebalanceInputs(
                USD,
                USDT,
                holdings,
                new TargetWeights(Basis.ASSET, weights, Map.of()),
                Band.NONE,
                Map.of(USDT, AssetGroup.STABLECOINS),
                INSTRUMENTS,
                new TreeMap<>(Map.of(USDT, Price.ONE)),
                Optional.of(new BigDecimal("0.78")),
                BigDecimal.ZERO,
                new CostModel(
                        "MODEL spread-depth-1",
                        new BigDecimal("0.00025"),
                        new BigDecimal("0.0005"),
                        new BigDecimal("500000")));
    }

    private static Asset asset(int number) {
        return Asset.of("A" + number);
    }

    private void hold(Asset asset, List<Holding> holdings) {
        var price = BigDecimal.valueOf(random.nextInt(1, 1_000_000), 4);
        var first = random.nextInt(VENUES.size());
        for (var place = 0; place < PLACES; place++) {
            var location =
                    new Location(VENUES.get((first + place) % VENUES.size()), LocationKind.VENUE);
            holdings.add(
                    new Holding(
                            asset,
                            asset,
                            AssetGroup.OTHERS,
                            location,
                            Quantity.of(BigDecimal.valueOf(random.nextLong(1, 100_000_000), 5)),
                            Optional.of(
                                    new AssetPrice(
                                            Price.of(price),
                                            PriceSource.FILE,
                                            Optional.empty(),
                                            Optional.empty()))));
        }
    }

    private static Instrument instrument(Asset asset, String venue) {
        return new Instrument(
                InstrumentId.of(asset + "-USDT." + venue),
                new Filters(
                        new BigDecimal("0.0001"),
                        new BigDecimal("0.001"),
                        Quantity.of("0.001"),
                        Optional.empty(),
                        new BigDecimal("5")),
                new Fees(new BigDecimal("0.001"), new BigDecimal("0.001")),
                InstrumentStatus.TRADING);
    }
}
