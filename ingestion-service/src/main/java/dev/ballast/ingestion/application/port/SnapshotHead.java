package dev.ballast.ingestion.application.port;

import dev.ballast.ingestion.domain.snapshot.SnapshotCause;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept of a snapshot when a newer one has come. */
public record SnapshotHead(
        UUID id,
        long version,
        Instant asOf,
        BigDecimal totalValue,
        int holdings,
        SnapshotCause cause,
        @Nullable String causeId) {}
