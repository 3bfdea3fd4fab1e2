package dev.ballast.ingestion.application.port;

import dev.ballast.ingestion.domain.asset.Classification;
import dev.ballast.kernel.money.Asset;
import io.smallrye.mutiny.Uni;
import java.util.Map;

/** What people of the tenant decided about assets. */
public interface Decisions {

    Uni<Map<Asset, Classification>> all();

    /** Nobody else decides about it until the unit of work ends. */
    Uni<Void> lock(Asset asset);

    Uni<Void> save(Classification decision, String decidedBy);
}
