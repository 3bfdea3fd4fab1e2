package dev.ballast.analytics.domain.fact;

/** Names an execution. */
public record ExecutionId(String value) {
    public ExecutionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("execution id is blank");
        }
    }
}
