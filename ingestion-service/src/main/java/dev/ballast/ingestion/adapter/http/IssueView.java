package dev.ballast.ingestion.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.ingestion.domain.issue.Issue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something doubtful about a portfolio's data, and what to do about it. */
@Schema(name = "IssueView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record IssueView(
        UUID id, String kind, String asset, @Nullable String location, String message, String fix) {

    static IssueView of(Issue issue) {
        return new IssueView(
                issue.id(),
                issue.kind().name(),
                issue.asset(),
                issue.location(),
                issue.message(),
                issue.fix());
    }
}
