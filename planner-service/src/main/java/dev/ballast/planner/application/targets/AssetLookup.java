package dev.ballast.planner.application.targets;

import dev.ballast.kernel.money.Asset;
import dev.ballast.planner.application.draft.DraftRules;
import dev.ballast.planner.application.port.Assets;
import dev.ballast.planner.domain.portfolio.Portfolio;
import dev.ballast.planner.domain.targets.KnownAssets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;

/** Which assets may be named: those that are classified, held, or cash. */
@ApplicationScoped
class AssetLookup {

    private final Assets assets;
    private final DraftRules rules;

    AssetLookup(Assets assets, DraftRules rules) {
        this.assets = assets;
        this.rules = rules;
    }

    Uni<KnownAssets> known(Set<Asset> asked, Optional<Portfolio> portfolio) {
        return assets.find(asked)
                .map(classified -> {
                    var aliases = new HashMap<Asset, Asset>();
                    rules.quotes().keySet().forEach(quote -> aliases.put(quote, quote));
                    classified.forEach((asset, known) -> aliases.put(asset, known.alias()));
                    portfolio
                            .map(held -> held.snapshot().holdings())
                            .ifPresent(holdings ->
                                    holdings.forEach(holding -> {
                                        aliases.put(holding.alias(), holding.alias());
                                        aliases.putIfAbsent(holding.asset(), holding.alias());
                                    }));
                    return new KnownAssets(aliases);
                });
    }
}
