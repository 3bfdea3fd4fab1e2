package dev.ballast.execution.domain.plan;

/** Names a plan of the planner. */
public record PlanId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
