package dev.ballast.execution.domain.execution;

/** Names one order of an execution. */
public record OrderId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
