package dev.ballast.risk.domain.assessment;

import java.util.Collection;

/** Risk's word on a plan. */
public enum Verdict {
    PASSED,
    WARNED,
    DENIED;

    /** As heavy as the heaviest finding. */
    static Verdict of(Collection<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .map(Verdict::of)
                .reduce(PASSED, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    private static Verdict of(Severity severity) {
        return switch (severity) {
            case INFO -> PASSED;
            case WARNING -> WARNED;
            case DENY -> DENIED;
        };
    }
}
