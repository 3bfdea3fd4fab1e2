package dev.ballast.planner.domain.plan;

import java.time.Instant;

/** What has happened to a portfolio, so that a plan made before must not be executed any more. */
public enum Obstacle {
    PORTFOLIO_CHANGED("the portfolio changed after this plan was made: plan again"),
    ANOTHER_EXECUTING(
            "another plan of this portfolio is being executed: plan again when it has ended"),
    ANOTHER_EXECUTED(
            "another plan of this portfolio was executed after this plan was made: plan again");

    private static final String PLANNER = "planner";

    private final String reason;

    Obstacle(String reason) {
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }

    /** The planner's own word. */
    public Decided at(Instant now) {
        return new Decided(PLANNER, reason, now);
    }
}
