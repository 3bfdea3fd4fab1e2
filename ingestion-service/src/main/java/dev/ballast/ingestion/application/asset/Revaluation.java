package dev.ballast.ingestion.application.asset;

import dev.ballast.ingestion.application.port.Ledgers;
import dev.ballast.ingestion.application.port.Portfolios;
import dev.ballast.ingestion.application.port.Trail;
import dev.ballast.ingestion.application.snapshot.SnapshotTaker;
import dev.ballast.ingestion.application.snapshot.SnapshotTaker.Occasion;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.ingestion.domain.snapshot.SnapshotCause;
import dev.ballast.kernel.money.Asset;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes new snapshots of the portfolios that hold an asset whose meaning has changed. */
@ApplicationScoped
class Revaluation {

    private final Portfolios portfolios;
    private final Ledgers ledgers;
    private final SnapshotTaker snapshots;

    Revaluation(Portfolios portfolios, Ledgers ledgers, SnapshotTaker snapshots) {
        this.portfolios = portfolios;
        this.ledgers = ledgers;
        this.snapshots = snapshots;
    }

    Uni<Void> of(Asset asset, Trail trail) {
        return portfolios
                .with(asset)
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .onItem()
                .transformToUniAndConcatenate(id -> again(id, asset, trail))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> again(PortfolioId id, Asset asset, Trail trail) {
        return portfolios
                .lock(id)
                .chain(found -> {
                    var head = found.orElseThrow();
                    var occasion = Occasion.after(head, SnapshotCause.CLASSIFIED, asset.code());
                    return ledgers.of(id).chain(ledger -> snapshots.take(occasion, ledger, trail));
                })
                .replaceWithVoid();
    }
}
