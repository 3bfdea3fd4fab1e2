package dev.ballast.analytics.domain.fact;

import dev.ballast.analytics.domain.portfolio.PortfolioId;
import java.time.Instant;
import java.util.Comparator;

/** The plan was rejected, expired or canceled: nothing of it is executed. */
public record PlanEnded(PlanId plan, PortfolioId portfolio, SessionOutcome outcome, Instant endedAt)
        implements PlanFact, PlanNews {
    private static final Comparator<PlanEnded> BY_TIME =
            Comparator.comparing(PlanEnded::endedAt).thenComparing(PlanEnded::outcome);

    /** A plan's end and its run's end tell of the same thing; the first is the cause. */
    public PlanEnded earlier(PlanEnded other) {
        return BY_TIME.compare(this, other) <= 0 ? this : other;
    }
}
