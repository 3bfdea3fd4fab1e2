package dev.ballast.ingestion.domain.asset;

import static dev.ballast.ingestion.domain.asset.Classification.Source.RULE;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import java.math.BigDecimal;

/** Puts assets into the eleven groups: the known by list, the others by what they look like. */
public final class Classifier {

    private static final BigDecimal KNOWN = new BigDecimal("0.95");
    private static final BigDecimal GUESS = new BigDecimal("0.10");

    private final AssetCatalogue catalogue;

    public Classifier(AssetCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public AssetCatalogue catalogue() {
        return catalogue;
    }

    public Classification classify(Asset asset) {
        return catalogue.find(asset).map(Classifier::known).orElseGet(() -> unknown(asset));
    }

    private static Classification known(KnownAsset known) {
        var pattern = patternsOf(known.group());
        return new Classification(
                known.asset(), known.alias(), known.group(), KNOWN, pattern, RULE, 0);
    }

    // An unknown coin counts as itself, whatever it looks like: only a person can say that it is
    // worth another.
    private static Classification unknown(Asset asset) {
        return NamePattern.of(asset)
                .map(pattern ->
                        new Classification(
                                asset,
                                asset,
                                pattern.group(),
                                pattern.confidence(),
                                patternsOf(pattern.group()),
                                RULE,
                                0))
                .orElseGet(() ->
                        new Classification(
                                asset, asset, AssetGroup.OTHERS, GUESS, "no_pattern", RULE, 0));
    }

    private static String patternsOf(AssetGroup group) {
        return switch (group) {
            case BTC -> "btc_patterns";
            case ETH -> "eth_patterns";
            case STABLECOINS -> "stablecoin_patterns";
            case SOL -> "sol_patterns";
            case L1_L0_MAJORS -> "l1_patterns";
            case L2_SCALING -> "l2_patterns";
            case DEFI -> "defi_patterns";
            case AI_DATA -> "ai_patterns";
            case GAMING_NFT -> "gaming_patterns";
            case MEMECOINS -> "meme_patterns";
            case OTHERS -> "other_patterns";
        };
    }
}
