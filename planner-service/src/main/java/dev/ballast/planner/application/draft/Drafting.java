package dev.ballast.planner.application.draft;

import dev.ballast.events.Ids;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.Venue;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.kernel.portfolio.Basis;
import dev.ballast.kernel.portfolio.Holding;
import dev.ballast.kernel.portfolio.Valuation;
import dev.ballast.kernel.rebalance.RebalanceInputs;
import dev.ballast.kernel.rebalance.Rebalancer;
import dev.ballast.planner.application.port.Assets;
import dev.ballast.planner.application.port.Instruments;
import dev.ballast.planner.domain.decision.DecisionInputs;
import dev.ballast.planner.domain.plan.Outcome;
import dev.ballast.planner.domain.portfolio.Portfolio;
import dev.ballast.planner.domain.reference.AssetClassified;
import dev.ballast.planner.domain.targets.Targets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers what a plan depends on, and decides. Runs inside a unit of work. */
@ApplicationScoped
public class Drafting {

    private final Instruments instruments;
    private final Assets assets;
    private final DraftRules rules;
    private final Ids ids;
    private final InstantSource clock;

    /** What a decision depends on, beside the wish. */
    private record World(
            Portfolio portfolio,
            Targets targets,
            Map<Asset, AssetClassified> classified,
            List<Instrument> listed) {}

    Drafting(
            Instruments instruments,
            Assets assets,
            DraftRules rules,
            Ids ids,
            InstantSource clock) {
        this.instruments = instruments;
        this.assets = assets;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Draft> draft(Wish wish, Portfolio portfolio, Targets targets) {
        var holdings = portfolio.snapshot().holdings();
        if (holdings.isEmpty()) {
            return Uni.createFrom().item(new Draft.NothingHeld());
        }
        var value = Valuation.of(holdings).total();
        if (value.add(wish.cash()).signum() < 0) {
            return Uni.createFrom().item(new Draft.CashTooLarge(value));
        }
        return assets.find(wanted(targets))
                .chain(classified ->
                        instruments
                                .at(venues(holdings), traded(holdings, targets))
                                .map(listed -> new World(portfolio, targets, classified, listed)))
                .map(world -> inputs(wish, world))
                .map(inputs -> decide(inputs, portfolio, targets));
    }

    /** What the same inputs come to with the present code. */
    public Outcome again(DecisionInputs inputs) {
        return Outcome.of(Rebalancer.rebalance(inputs.rebalance()), () -> "");
    }

    private Draft decide(DecisionInputs inputs, Portfolio portfolio, Targets targets) {
        var before = clock.instant();
        var rebalance = Rebalancer.rebalance(inputs.rebalance());
        var micros = Duration.between(before, clock.instant()).toNanos() / 1000;
        var outcome = Outcome.of(rebalance, () -> ids.next().toString());
        return new Draft.Drafted(portfolio, targets, inputs, outcome, micros);
    }

    private DecisionInputs inputs(Wish wish, World world) {
        var snapshot = world.portfolio().snapshot();
        var targets = world.targets();
        var groups = new TreeMap<Asset, AssetGroup>();
        world.classified().forEach((asset, known) -> groups.put(asset, known.group()));
        var quotes = rules.quotesIn(snapshot.base(), targets.settlement());
        return new DecisionInputs(
                snapshot.id(),
                snapshot.version(),
                targets.version(),
                wish.strategy(),
                Rebalancer.VERSION,
                new RebalanceInputs(
                                snapshot.base(),
                                targets.settlement(),
                                snapshot.holdings(),
                                targets.weights(),
                                targets.band(),
                                groups,
                                world.listed().stream()
                                        .filter(found -> quotes.containsKey(found.id().quote()))
                                        .toList(),
                                quotes,
                                wish.ccs(),
                                wish.cash(),
                                rules.costs())
                        .canonical());
    }

    private static Set<Asset> wanted(Targets targets) {
        var wanted = new HashSet<Asset>();
        if (targets.weights().basis() == Basis.ASSET) {
            targets.weights().weights().keySet().forEach(code -> wanted.add(Asset.of(code)));
        }
        targets.weights().chosen().values().forEach(wanted::addAll);
        wanted.add(targets.settlement());
        return wanted;
    }

    private static Set<Asset> traded(Collection<Holding> holdings, Targets targets) {
        var traded = new HashSet<>(wanted(targets));
        holdings.forEach(holding -> {
            traded.add(holding.asset());
            traded.add(holding.alias());
        });
        return traded;
    }

    private static Set<Venue> venues(Collection<Holding> holdings) {
        return holdings.stream()
                .flatMap(holding -> holding.location().venue().stream())
                .collect(Collectors.toSet());
    }
}
