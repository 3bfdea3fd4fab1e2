package dev.ballast.ingestion.application.snapshot;

import dev.ballast.ingestion.application.port.BundledData;
import dev.ballast.ingestion.application.port.Decisions;
import dev.ballast.ingestion.domain.asset.Classifications;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What assets count as for the tenant of the unit of work. */
@ApplicationScoped
public class ClassificationReader {

    private final BundledData bundled;
    private final Decisions decisions;

    ClassificationReader(BundledData bundled, Decisions decisions) {
        this.bundled = bundled;
        this.decisions = decisions;
    }

    public Uni<Classifications> read() {
        return decisions.all().map(decided -> new Classifications(bundled.classifier(), decided));
    }
}
