package dev.ballast.execution.domain.plan;

/** Names the run that a plan belongs to; the correlation id of its events. */
public record RunId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
