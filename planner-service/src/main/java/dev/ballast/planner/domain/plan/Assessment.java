package dev.ballast.planner.domain.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What risk says about a plan. */
public record Assessment(String id, Verdict verdict, List<Finding> findings, Instant assessedAt) {

    public Assessment {
        findings = List.copyOf(findings);
    }

    /** Risk's word. */
    public enum Verdict {
        PASSED,
        WARNED,
        DENIED
    }

    /** One rule's word. */
    public record Finding(
            String code,
            String severity,
            String message,
            Optional<String> value,
            Optional<String> limit,
            Optional<String> subject) {}
}
