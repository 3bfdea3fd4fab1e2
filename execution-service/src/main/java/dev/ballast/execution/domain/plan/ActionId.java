package dev.ballast.execution.domain.plan;

/** Names one action of a plan. */
public record ActionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
