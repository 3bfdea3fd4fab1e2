package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.kernel.portfolio.Basis;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which group an asset belongs to: what a holding says, else what was classified. */
final class Groups {

    private final Map<Asset, AssetGroup> groups;

    Groups(RebalanceInputs inputs) {
        groups = new HashMap<>(inputs.groups());
        inputs.holdings().forEach(holding -> groups.put(holding.alias(), holding.group()));
        groups.putIfAbsent(inputs.settlement(), AssetGroup.STABLECOINS);
    }

    AssetGroup of(Asset asset) {
        return groups.getOrDefault(asset, AssetGroup.OTHERS);
    }

    /** The targets that the cycle score takes from and gives to. */
    Set<String> stableKeys(RebalanceInputs inputs) {
        var keys = new HashSet<String>();
        if (inputs.targets().basis() == Basis.GROUP) {
            keys.add(AssetGroup.STABLECOINS.label());
            return keys;
        }
        keys.add(inputs.settlement().code());
        for (var code : inputs.targets().weights().keySet()) {
            if (of(Asset.of(code)) == AssetGroup.STABLECOINS) {
                keys.add(code);
            }
        }
        return keys;
    }
}
