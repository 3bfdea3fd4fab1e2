package dev.ballast.analytics.domain.fact;

/** Names a plan; a plan has one session. */
public record PlanId(String value) {
    public PlanId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("plan id is blank");
        }
    }
}
