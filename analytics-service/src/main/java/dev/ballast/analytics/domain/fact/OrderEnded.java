package dev.ballast.analytics.domain.fact;

import java.time.Instant;

/** The order ended without being filled wholly. */
public record OrderEnded(OrderRef order, OrderState state, String reason, Instant endedAt)
        implements OrderNews {}
