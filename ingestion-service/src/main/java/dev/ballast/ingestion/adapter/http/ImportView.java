package dev.ballast.ingestion.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.ingestion.application.statement.ImportResult.Done;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import.
 *
 * @param errors the first thousand; all are at {@code /imports/{id}/errors}
 * @param snapshotId the portfolio's snapshot after it; absent for a dry run
 */
@Schema(name = "ImportView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
        UUID importId,
        UUID portfolioId,
        String format,
        String status,
        Instant asOf,
        Rows rows,
        List<RowFaultView> errors,
        @Nullable UUID snapshotId) {

    /** Each row counts once. */
    @Schema(name = "ImportRows")
    record Rows(long total, long accepted, long rejected, long unchanged) {}

    static ImportView of(Done done) {
        var record = done.record();
        var rows = record.rows();
        return new ImportView(
                record.id(),
                record.portfolio().value(),
                record.format().name(),
                record.status().name(),
                record.asOf(),
                new Rows(rows.total(), rows.accepted(), rows.rejected(), rows.unchanged()),
                done.faults().stream().map(RowFaultView::of).toList(),
                record.snapshotId());
    }
}
