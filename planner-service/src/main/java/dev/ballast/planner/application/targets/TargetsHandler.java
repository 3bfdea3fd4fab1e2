package dev.ballast.planner.application.targets;

import dev.ballast.events.NewEvent;
import dev.ballast.events.Outbox;
import dev.ballast.events.UnitOfWork;
import dev.ballast.planner.application.port.Portfolios;
import dev.ballast.planner.application.port.TargetsBook;
import dev.ballast.planner.application.targets.SetTargetsResult.TargetsRefused;
import dev.ballast.planner.application.targets.SetTargetsResult.TargetsStand;
import dev.ballast.planner.domain.portfolio.Portfolio;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import dev.ballast.planner.domain.targets.DriftMeasured;
import dev.ballast.planner.domain.targets.KnownAssets;
import dev.ballast.planner.domain.targets.Targets;
import dev.ballast.planner.domain.targets.TargetsMistake;
import dev.ballast.planner.domain.targets.TargetsSet;
import dev.ballast.planner.domain.targets.WantedTargets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and sets what a portfolio should hold; a change is measured at once. */
@ApplicationScoped
public class TargetsHandler {

    private final UnitOfWork work;
    private final Outbox outbox;
    private final TargetsBook book;
    private final Portfolios portfolios;
    private final AssetLookup assets;

    TargetsHandler(
            UnitOfWork work,
            Outbox outbox,
            TargetsBook book,
            Portfolios portfolios,
            AssetLookup assets) {
        this.work = work;
        this.outbox = outbox;
        this.book = book;
        this.portfolios = portfolios;
        this.assets = assets;
    }

    public Uni<Optional<Targets>> find(String tenant, PortfolioId portfolio) {
        return work.read(tenant, () -> book.find(portfolio));
    }

    /** Whether all assets are known by now, to the catalogue or to the portfolio. */
    public Uni<Boolean> knows(String tenant, PortfolioId portfolio, WantedTargets wanted) {
        return work.read(
                tenant,
                () ->
                        portfolios
                                .find(portfolio)
                                .chain(found -> assets.known(wanted.assets(), found))
                                .map(known -> wanted.assets().stream().allMatch(known::isKnown)));
    }

    /** What is wrong with targets that are only tried. */
    public Uni<List<TargetsMistake>> check(
            String tenant, PortfolioId portfolio, WantedTargets wanted) {
        return work.read(
                tenant,
                () ->
                        portfolios
                                .find(portfolio)
                                .chain(found -> assets.known(wanted.assets(), found))
                                .map(wanted::mistakes));
    }

    public Uni<SetTargetsResult> set(SetTargets command) {
        return work.change(
                command.tenant(),
                () ->
                        book.find(command.portfolio())
                                .map(found -> found.map(Targets::version).orElse(0L))
                                .invoke(version -> command.expected().accept(version))
                                .chain(version -> check(command, version)));
    }

    private Uni<SetTargetsResult> check(SetTargets command, long version) {
        return portfolios
                .find(command.portfolio())
                .chain(portfolio ->
                        assets.known(command.wanted().assets(), portfolio)
                                .chain(known -> set(command, version, known, portfolio)));
    }

    private Uni<SetTargetsResult> set(
            SetTargets command, long version, KnownAssets known, Optional<Portfolio> portfolio) {
        var mistakes = command.wanted().mistakes(known);
        if (!mistakes.isEmpty()) {
            return Uni.createFrom().item(new TargetsRefused(mistakes));
        }
        var targets = command.wanted().toTargets(command.portfolio(), version + 1);
        var measured = portfolio.map(Portfolio::measured);
        var events = new ArrayList<Object>();
        events.add(new TargetsSet(targets));
        measured.ifPresent(found -> events.add(DriftMeasured.of(found, targets)));
        return book.save(targets)
                .chain(() -> save(measured))
                .chain(() -> outbox.append(said(command, events)))
                .replaceWith(new TargetsStand(targets));
    }

    private Uni<Void> save(Optional<Portfolio> measured) {
        return measured.map(portfolios::save).orElseGet(() -> Uni.createFrom().voidItem());
    }

    // No run: what belongs to no run is correlated with its own cause.
    private static List<NewEvent> said(SetTargets command, List<Object> events) {
        return events.stream()
                .map(event ->
                        new NewEvent(event, command.tenant(), command.cause(), command.cause()))
                .toList();
    }
}
