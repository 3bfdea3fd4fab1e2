package dev.ballast.ingestion.application.snapshot;

import dev.ballast.events.Ids;
import dev.ballast.events.Outbox;
import dev.ballast.ingestion.application.port.PortfolioState;
import dev.ballast.ingestion.application.port.Portfolios;
import dev.ballast.ingestion.application.port.SnapshotJournal;
import dev.ballast.ingestion.application.port.Trail;
import dev.ballast.ingestion.domain.ledger.Ledger;
import dev.ballast.ingestion.domain.portfolio.Portfolio;
import dev.ballast.ingestion.domain.snapshot.Snapshot;
import dev.ballast.ingestion.domain.snapshot.SnapshotCause;
import dev.ballast.ingestion.domain.snapshot.Valuation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a snapshot of a portfolio whose lock its caller holds, and says so. */
@ApplicationScoped
public class SnapshotTaker {

    private final Portfolios portfolios;
    private final ClassificationReader classifications;
    private final Outbox outbox;
    private final SnapshotJournal journal;
    private final Ids ids;
    private final InstantSource clock;

    SnapshotTaker(
            Portfolios portfolios,
            ClassificationReader classifications,
            Outbox outbox,
            SnapshotJournal journal,
            Ids ids,
            InstantSource clock) {
        this.portfolios = portfolios;
        this.classifications = classifications;
        this.outbox = outbox;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a snapshot is of and why it is taken. */
    public record Occasion(
            Portfolio portfolio,
            long version,
            SnapshotCause cause,
            @Nullable String causeId,
            @Nullable String bookedExecution) {

        public static Occasion first(Portfolio portfolio) {
            return new Occasion(portfolio, 1, SnapshotCause.OPENED, null, null);
        }

        public static Occasion after(PortfolioState head, SnapshotCause cause, String causeId) {
            return new Occasion(
                    head.portfolio(), head.version() + 1, cause, causeId, head.bookedExecution());
        }

        /** All fills of an execution are in, after so many others that were complete with it. */
        public static Occasion executed(PortfolioState head, int others, String execution) {
            return new Occasion(
                    head.portfolio(),
                    head.version() + 1 + others,
                    SnapshotCause.EXECUTED,
                    execution,
                    execution);
        }
    }

    public Uni<Snapshot> take(Occasion occasion, Ledger ledger, Trail trail) {
        var begun = System.nanoTime();
        return classifications
                .read()
                .map(known -> {
                    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    var valuation = Valuation.of(ledger, known, now);
                    return new Snapshot(
                            occasion.portfolio(),
                            ids.next(),
                            occasion.version(),
                            now,
                            valuation.total(),
                            valuation.holdings(),
                            occasion.cause(),
                            occasion.causeId(),
                            occasion.bookedExecution());
                })
                .call(portfolios::save)
                .call(snapshot -> outbox.append(List.of(trail.causes(snapshot))))
                .invoke(snapshot ->
                        journal.taken(snapshot, Duration.ofNanos(System.nanoTime() - begun)));
    }
}
