package dev.ballast.bench.job;

import dev.ballast.bench.stack.Project;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A portfolio to rebalance: the file to import and the weights to reach.
 *
 * @param weights sum to exactly 1
 */
record Holdings(String csv, Map<String, String> weights) {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Map<String, String> LOCATIONS =
            new TreeMap<>(
                    Map.of(
                            "BINANCE", "Binance",
                            "BYBIT", "Bybit",
                            "COINBASE", "Coinbase",
                            "KRAKEN", "Kraken"));
    private static final String CASH = "USDT";
    private static final BigDecimal CASH_WEIGHT = new BigDecimal("0.1");
    private static final int DECIMALS = 9;
    private static final BigDecimal TICKS_A_PRICE = BigDecimal.valueOf(10_000);

    Holdings {
        weights = new LinkedHashMap<>(weights);
    }

    /** Nine assets at two venues. */
    static Holdings nine() {
        return new Holdings(
                """
                asset,quantity,location,price
                BTC,0.6,Kraken,50630.00
                ETH,23.2,Kraken,2531.50
                LINK,2100,Kraken,10.126
                DOT,1026.7,Kraken,8.00
                SOL,200,Binance,101.26
                BNB,162.58,Binance,200.00
                XRP,42000,Binance,0.5063
                ADA,10126,Binance,0.40
                DOGE,50000,Binance,0.117
                """,
                Map.of(
                        "BTC", "0.25", "ETH", "0.15", "SOL", "0.05", "BNB", "0.05", "XRP", "0.05",
                        "ADA", "0.05", "LINK", "0.05", "DOT", "0.05", "USDT", "0.30"));
    }

    /**
     * That many rows: every pair that the four venues list, at its venue, and the rest in a wallet,
     * where nothing trades. What is held is a fifth above or below what is wanted.
     */
    static Holdings many(int rows) throws IOException {
        var csv = new StringBuilder("asset,quantity,location,price\n");
        var assets = new LinkedHashSet<String>();
        var written = 0;
        for (var location : LOCATIONS.values()) {
            csv.append(CASH).append(",12500,").append(location).append(",1\n");
            written++;
        }
        var listed = listed();
        var prices = prices(listed);
        for (var pair : listed) {
            if (written < rows && !pair.asset().equals(CASH)) {
                var price = Objects.requireNonNull(prices.get(pair.asset()));
                csv.append(row(pair.asset(), pair.location(), assets.size(), price));
                assets.add(pair.asset());
                written++;
            }
        }
        for (var number = 0; written < rows; number++, written++) {
            var asset = "TOKEN" + number;
            csv.append(row(asset, "Ledger Wallet", assets.size(), BigDecimal.ONE));
            assets.add(asset);
        }
        return new Holdings(csv.toString(), weights(List.copyOf(assets)));
    }

    private static String row(String asset, String location, int number, BigDecimal price) {
        var worth = BigDecimal.valueOf(number % 2 == 0 ? 400 : 600);
        var quantity = worth.divide(price, 8, RoundingMode.DOWN).toPlainString();
        return asset + "," + quantity + "," + location + "," + price.toPlainString() + "\n";
    }

    /** So that no venue's tick is more than a ten-thousandth of it. */
    private static Map<String, BigDecimal> prices(Set<Listed> listed) {
        var prices = new HashMap<String, BigDecimal>();
        listed.forEach(pair ->
                prices.merge(pair.asset(), pair.tick().multiply(TICKS_A_PRICE), BigDecimal::max));
        return prices;
    }

    private static Map<String, String> weights(List<String> assets) {
        var weights = new LinkedHashMap<String, String>();
        var each =
                BigDecimal.ONE
                        .subtract(CASH_WEIGHT)
                        .divide(BigDecimal.valueOf(assets.size()), DECIMALS, RoundingMode.DOWN);
        var rest = BigDecimal.ONE;
        for (var asset : assets) {
            weights.put(asset, each.toPlainString());
            rest = rest.subtract(each);
        }
        weights.put(CASH, rest.toPlainString());
        return weights;
    }

    private record Listed(String asset, String location, BigDecimal tick) {}

    private static Set<Listed> listed() throws IOException {
        var aliases = aliases();
        var listed = new LinkedHashSet<Listed>();
        for (var cells : bundled("instruments.csv")) {
            var location = LOCATIONS.get(cells.getFirst());
            if (location != null && cells.get(2).equals(CASH) && !aliases.contains(cells.get(1))) {
                listed.add(new Listed(cells.get(1), location, new BigDecimal(cells.get(3))));
            }
        }
        return listed;
    }

    /** What counts as another asset has no target of its own. */
    private static Set<String> aliases() throws IOException {
        return bundled("assets.csv").stream()
                .filter(cells -> !cells.get(2).equals(cells.getFirst()))
                .map(List::getFirst)
                .collect(Collectors.toSet());
    }

    private static List<List<String>> bundled(String file) throws IOException {
        var data = Project.root().resolve("ingestion-service/src/main/resources/data");
        return Files.readAllLines(data.resolve(file)).stream()
                .map(line -> List.of(COMMA.split(line, -1)))
                .toList();
    }
}
