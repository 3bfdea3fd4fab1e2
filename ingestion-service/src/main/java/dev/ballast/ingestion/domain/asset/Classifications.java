package dev.ballast.ingestion.domain.asset;

import dev.ballast.kernel.money.Asset;
import java.util.Map;

/** What assets count as for one tenant: a person's word first, the rules for the rest. */
public record Classifications(Classifier rules, Map<Asset, Classification> decided) {

    public Classifications {
        decided = Map.copyOf(decided);
    }

    public Classification of(Asset asset) {
        var word = decided.get(asset);
        return word == null ? rules.classify(asset) : word;
    }

    /** Whether the list or a person knows the asset; otherwise its group is a guess. */
    public boolean knows(Asset asset) {
        return decided.containsKey(asset) || rules.catalogue().find(asset).isPresent();
    }
}
