package dev.ballast.planner.adapter.config;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.rebalance.CostModel;
import dev.ballast.kernel.rebalance.Rebalancer;
import dev.ballast.planner.application.draft.DraftRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the rules of planning from the configuration. */
@ApplicationScoped
class Rules {

    @Produces
    @Singleton
    DraftRules rules(
            PlanConfig config,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        var quotes = new TreeMap<Asset, Price>();
        config.quotes().forEach((code, price) -> quotes.put(Asset.of(code), Price.of(price)));
        var costs = config.costs();
        return new DraftRules(
                quotes,
                Asset.of(config.modelBase()),
                new CostModel(costs.model(), costs.halfSpread(), costs.impact(), costs.depth()),
                config.validity(),
                version + " " + Rebalancer.VERSION);
    }
}
