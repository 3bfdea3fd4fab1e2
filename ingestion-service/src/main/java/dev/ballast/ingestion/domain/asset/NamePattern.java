package dev.ballast.ingestion.domain.asset;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a ticker that nobody knows looks like. The first that fits counts. */
enum NamePattern {
    STABLECOIN(
            AssetGroup.STABLECOINS, "0.80", "(A|B|C|F|G|H|L|M|P|S|T|U|X|Z)?USD[A-Z0-9]?|EUR[A-Z]"),
    BTC(AssetGroup.BTC, "0.75", "[A-Z]{0,4}BTC[A-Z]{0,2}"),
    ETH(AssetGroup.ETH, "0.75", "[A-Z]{1,5}ETH|ETH[0-9]?X?"),
    SOL(AssetGroup.SOL, "0.75", "[A-Z]{1,4}SOL"),
    MEME(
            AssetGroup.MEMECOINS,
            "0.75",
            ".*(DOGE|SHIB|INU|PEPE|FLOKI|BONK|ELON|WOJAK|MEME|MOON|CHAD|BABY|TRUMP|FROG|KITTY).*"),
    GAMING(AssetGroup.GAMING_NFT, "0.60", ".*(GAME|PLAY|NFT|META|VERSE|GUILD|QUEST|PIXEL).*"),
    DEFI(AssetGroup.DEFI, "0.60", ".*(SWAP|DEX|FI|LEND|YIELD|FARM|VAULT)"),
    SCALING(AssetGroup.L2_SCALING, "0.60", ".*(L2|ROLLUP|ZK).*"),
    AI(AssetGroup.AI_DATA, "0.60", ".*(GPT|NEURAL|AGENT)|AI[A-Z0-9]{1,6}|[A-Z0-9]{2,6}AI");

    private final AssetGroup group;
    private final BigDecimal confidence;
    private final Pattern shape;

    NamePattern(AssetGroup group, String confidence, String shape) {
        this.group = group;
        this.confidence = new BigDecimal(confidence);
        this.shape = Pattern.compile(shape);
    }

    AssetGroup group() {
        return group;
    }

    BigDecimal confidence() {
        return confidence;
    }

    static Optional<NamePattern> of(Asset asset) {
        return Arrays.stream(values())
                .filter(pattern -> pattern.shape.matcher(asset.code()).matches())
                .findFirst();
    }
}
