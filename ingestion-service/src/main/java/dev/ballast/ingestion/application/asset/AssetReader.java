package dev.ballast.ingestion.application.asset;

import dev.ballast.events.UnitOfWork;
import dev.ballast.ingestion.application.snapshot.ClassificationReader;
import dev.ballast.ingestion.domain.asset.Classification;
import dev.ballast.ingestion.domain.asset.Classifications;
import dev.ballast.ingestion.domain.asset.KnownAsset;
import dev.ballast.kernel.money.Asset;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads what assets count as. */
@ApplicationScoped
public class AssetReader {

    private final UnitOfWork work;
    private final ClassificationReader classifications;

    AssetReader(UnitOfWork work, ClassificationReader classifications) {
        this.work = work;
        this.classifications = classifications;
    }

    /** By ticker: those that the house knows and those that a person decided about. */
    public Uni<List<Classification>> list(String tenant, Optional<Asset> after, int count) {
        return read(
                tenant,
                known ->
                        codes(known).stream()
                                .filter(asset ->
                                        after.isEmpty() || asset.compareTo(after.get()) > 0)
                                .limit(count)
                                .map(known::of)
                                .toList());
    }

    public Uni<List<Classification>> classify(String tenant, List<Asset> assets) {
        return read(tenant, known -> assets.stream().map(known::of).toList());
    }

    private <T> Uni<T> read(String tenant, java.util.function.Function<Classifications, T> look) {
        return work.read(tenant, () -> classifications.read().map(look));
    }

    private static Set<Asset> codes(Classifications known) {
        var codes =
                known.rules().catalogue().all().stream()
                        .map(KnownAsset::asset)
                        .collect(Collectors.toCollection(TreeSet::new));
        codes.addAll(known.decided().keySet());
        return codes;
    }
}
