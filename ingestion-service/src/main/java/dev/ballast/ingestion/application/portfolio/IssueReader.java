package dev.ballast.ingestion.application.portfolio;

import dev.ballast.events.UnitOfWork;
import dev.ballast.ingestion.application.port.Imports;
import dev.ballast.ingestion.application.port.Ledgers;
import dev.ballast.ingestion.application.snapshot.ClassificationReader;
import dev.ballast.ingestion.domain.issue.Issue;
import dev.ballast.ingestion.domain.issue.IssueFinder;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.ingestion.domain.snapshot.Snapshot;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads what is doubtful about a portfolio's data. */
@ApplicationScoped
public class IssueReader {

    private final UnitOfWork work;
    private final PortfolioReader portfolios;
    private final Imports imports;
    private final Ledgers ledgers;
    private final ClassificationReader classifications;

    IssueReader(
            UnitOfWork work,
            PortfolioReader portfolios,
            Imports imports,
            Ledgers ledgers,
            ClassificationReader classifications) {
        this.work = work;
        this.portfolios = portfolios;
        this.imports = imports;
        this.ledgers = ledgers;
        this.classifications = classifications;
    }

    /** Empty when there is no such portfolio. */
    public Uni<Optional<List<Issue>>> issues(String tenant, PortfolioId id) {
        return portfolios
                .snapshot(tenant, id)
                .chain(found ->
                        found.isEmpty()
                                ? Uni.createFrom().item(Optional.empty())
                                : work.read(tenant, () -> find(found.get())).map(Optional::of));
    }

    private Uni<List<Issue>> find(Snapshot snapshot) {
        var portfolio = snapshot.portfolio().id();
        return imports.statedTwice(portfolio)
                .chain(repeated ->
                        ledgers.reports(portfolio)
                                .chain(reports ->
                                        classifications
                                                .read()
                                                .map(known ->
                                                        new IssueFinder(known)
                                                                .find(
                                                                        snapshot, repeated,
                                                                        reports))));
    }
}
