package dev.ballast.ingestion.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.ingestion.application.port.SnapshotHead;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A snapshot in a portfolio's history. */
@Schema(name = "SnapshotView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SnapshotView(
        UUID id,
        long version,
        Instant asOf,
        BigDecimal totalValue,
        int holdings,
        String cause,
        @Nullable String causeId) {

    static SnapshotView of(SnapshotHead head) {
        return new SnapshotView(
                head.id(),
                head.version(),
                head.asOf(),
                head.totalValue(),
                head.holdings(),
                head.cause().name(),
                head.causeId());
    }
}
