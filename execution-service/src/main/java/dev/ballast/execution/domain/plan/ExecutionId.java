package dev.ballast.execution.domain.plan;

/** Names one execution of a plan. */
public record ExecutionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
