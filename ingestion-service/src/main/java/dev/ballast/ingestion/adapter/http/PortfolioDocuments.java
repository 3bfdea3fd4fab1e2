package dev.ballast.ingestion.adapter.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ballast.events.log.Facts;
import dev.ballast.ingestion.application.port.PortfolioState;
import dev.ballast.ingestion.application.port.SnapshotCache;
import dev.ballast.ingestion.application.portfolio.PortfolioReader;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.ingestion.domain.snapshot.Snapshot;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Whole portfolios as they are answered, from the cache where it has the present version. */
@ApplicationScoped
class PortfolioDocuments {

    private static final Logger LOG = Logger.getLogger(PortfolioDocuments.class);

    private final PortfolioReader portfolios;
    private final SnapshotCache cache;
    private final ObjectMapper json;
    private final PortfolioSettings settings;

    PortfolioDocuments(
            PortfolioReader portfolios,
            SnapshotCache cache,
            ObjectMapper json,
            PortfolioSettings settings) {
        this.portfolios = portfolios;
        this.cache = cache;
        this.json = json;
        this.settings = settings;
    }

    /** A portfolio in JSON. */
    record Document(long version, String text) {}

    /** Who reads, and whose portfolios. */
    record Reader(String tenant, String user) {}

    Uni<Optional<Document>> read(Reader reader, PortfolioId id) {
        return portfolios
                .head(reader.tenant(), id)
                .chain(head ->
                        head.isEmpty()
                                ? Uni.createFrom().item(Optional.empty())
                                : cached(reader, head.get()));
    }

    private Uni<Optional<Document>> cached(Reader reader, PortfolioState head) {
        var id = head.portfolio().id();
        return cache.get(reader.tenant(), id, head.revision())
                .chain(found ->
                        found.isPresent()
                                ? Uni.createFrom()
                                        .item(
                                                Optional.of(
                                                        new Document(head.version(), found.get())))
                                : load(reader, head));
    }

    private Uni<Optional<Document>> load(Reader reader, PortfolioState head) {
        var begun = System.nanoTime();
        return portfolios
                .snapshot(reader.tenant(), head.portfolio().id())
                .chain(found ->
                        found.isEmpty()
                                ? Uni.createFrom().item(Optional.empty())
                                : keep(reader.tenant(), head, found.get())
                                        .invoke(() ->
                                                log(reader, found.get(), System.nanoTime() - begun))
                                        .map(Optional::of));
    }

    // By now there may be a newer version than the head's: only those who ask then may have it.
    private Uni<Document> keep(String tenant, PortfolioState head, Snapshot snapshot) {
        var document = new Document(snapshot.version(), text(snapshot));
        return snapshot.version() == head.version()
                ? cache.put(tenant, snapshot.portfolio().id(), head.revision(), document.text())
                        .replaceWith(document)
                : Uni.createFrom().item(document);
    }

    private String text(Snapshot snapshot) {
        try {
            return json.writeValueAsString(PortfolioView.of(snapshot, settings.minimumValue()));
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("a portfolio can't be written", bug);
        }
    }

    private static void log(Reader reader, Snapshot snapshot, long nanos) {
        Facts.log(LOG, "portfolio_loaded", facts(reader, snapshot, nanos));
    }

    static Map<String, Object> facts(Reader reader, Snapshot snapshot, long nanos) {
        return Map.of(
                "portfolio_id",
                snapshot.portfolio().id().toString(),
                "user_id",
                reader.user(),
                // What the figures come from: a statement, a fill, a decision.
                "source",
                snapshot.cause().name(),
                "mode",
                snapshot.portfolio().mode().name(),
                "asset_count",
                snapshot.holdings().size(),
                "portfolio_value",
                snapshot.totalValue(),
                "duration_ms",
                TimeUnit.NANOSECONDS.toMillis(nanos));
    }
}
