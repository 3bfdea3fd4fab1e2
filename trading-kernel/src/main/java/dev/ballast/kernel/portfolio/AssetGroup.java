package dev.ballast.kernel.portfolio;

import java.util.Arrays;
import java.util.Optional;

/** The eleven groups that assets are kept in. */
public enum AssetGroup {
    BTC("BTC"),
    ETH("ETH"),
    STABLECOINS("Stablecoins"),
    SOL("SOL"),
    L1_L0_MAJORS("L1/L0 majors"),
    L2_SCALING("L2/Scaling"),
    DEFI("DeFi"),
    AI_DATA("AI/Data"),
    GAMING_NFT("Gaming/NFT"),
    MEMECOINS("Memecoins"),
    OTHERS("Others");

    private final String label;

    AssetGroup(String label) {
        this.label = label;
    }

    /** As people write it, and as the API does: {@code L1/L0 majors}. */
    public String label() {
        return label;
    }

    public static Optional<AssetGroup> labeled(String label) {
        return Arrays.stream(values()).filter(group -> group.label.equals(label)).findFirst();
    }
}
