package dev.ballast.analytics.domain.fact;

import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.time.Instant;

/** The order is on its way to the venue. */
public record OrderSubmitted(
        OrderRef order, Side side, Quantity quantity, Price decisionPrice, Instant submittedAt)
        implements OrderNews {}
