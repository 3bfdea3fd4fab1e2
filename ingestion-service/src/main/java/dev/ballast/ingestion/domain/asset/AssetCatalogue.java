package dev.ballast.ingestion.domain.asset;

import dev.ballast.kernel.money.Asset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The assets that the house knows, and what CoinTracking's tickers mean.
 *
 * <p>CoinTracking tells coins of one ticker apart by digits: SOL2 is Solana. The digits go where
 * what is left is a known asset, and where the statement names the coin, its name must agree.
 */
public final class AssetCatalogue {

    private static final Pattern NUMBERED = Pattern.compile("(.*[^0-9])[0-9]{1,2}");
    private static final Map<String, String> OLD_CODES = Map.of("XBT", "BTC", "XDG", "DOGE");

    /** Tells a coin of CoinTracking's from the known asset of the same ticker. */
    private static final String ANOTHER = "_CT";

    private final Map<Asset, KnownAsset> known;
    private final Map<String, Asset> tickers;

    /**
     * @param tickers CoinTracking's tickers whose meaning no rule finds
     */
    public AssetCatalogue(Collection<KnownAsset> known, Map<String, Asset> tickers) {
        this.known =
                known.stream()
                        .collect(
                                Collectors.toMap(
                                        KnownAsset::asset,
                                        Function.identity(),
                                        (one, other) -> {
                                            throw new IllegalArgumentException(
                                                    "asset is listed twice: " + other.asset());
                                        },
                                        TreeMap::new));
        this.tickers = Map.copyOf(tickers);
    }

    public Collection<KnownAsset> all() {
        return known.values();
    }

    public Optional<KnownAsset> find(Asset asset) {
        return Optional.ofNullable(known.get(asset));
    }

    /** The asset that someone means by a code of no particular system: XBT is BTC. */
    public Asset named(String code) {
        return Asset.of(OLD_CODES.getOrDefault(code, code));
    }

    /**
     * The asset that a ticker of CoinTracking means.
     *
     * @param name the coin's name in the statement; empty where it gives none
     */
    public Asset inCoinTracking(String ticker, String name) {
        var meant = tickers.get(ticker);
        if (meant != null) {
            return meant;
        }
        var asIs = find(named(ticker));
        if (asIs.isPresent()) {
            return asIs.get().isCalled(name) ? asIs.get().asset() : Asset.of(ticker + ANOTHER);
        }
        var numbered = NUMBERED.matcher(ticker);
        return (numbered.matches() ? find(named(numbered.group(1))) : Optional.<KnownAsset>empty())
                .filter(asset -> asset.isCalled(name))
                .map(KnownAsset::asset)
                .orElseGet(() -> Asset.of(ticker));
    }
}
