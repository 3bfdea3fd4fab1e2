package dev.ballast.planner.application.draft;

import dev.ballast.planner.application.port.Portfolios;
import dev.ballast.planner.application.port.TargetsBook;
import dev.ballast.planner.domain.portfolio.Portfolio;
import dev.ballast.planner.domain.targets.Targets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Looks up what a wish names, and has it drafted. Runs inside a unit of work. */
@ApplicationScoped
public class Drafts {

    private final Portfolios portfolios;
    private final TargetsBook book;
    private final Drafting drafting;

    Drafts(Portfolios portfolios, TargetsBook book, Drafting drafting) {
        this.portfolios = portfolios;
        this.book = book;
        this.drafting = drafting;
    }

    public Uni<Draft> of(Wish wish) {
        return portfolios
                .find(wish.portfolio())
                .chain(found ->
                        found.map(portfolio -> of(wish, portfolio))
                                .orElseGet(() -> item(new Draft.PortfolioUnknown())));
    }

    private Uni<Draft> of(Wish wish, Portfolio portfolio) {
        return targetsOf(wish)
                .chain(found ->
                        found.map(targets -> drafting.draft(wish, portfolio, targets))
                                .orElseGet(() -> item(new Draft.TargetsMissing())));
    }

    private Uni<Optional<Targets>> targetsOf(Wish wish) {
        return wish.targets().isPresent()
                ? Uni.createFrom().item(wish.targets())
                : book.find(wish.portfolio());
    }

    private static Uni<Draft> item(Draft draft) {
        return Uni.createFrom().item(draft);
    }
}
