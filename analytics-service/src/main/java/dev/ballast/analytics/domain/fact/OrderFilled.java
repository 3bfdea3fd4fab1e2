package dev.ballast.analytics.domain.fact;

/** One fill of an order. */
public record OrderFilled(OrderRef order, Fill fill) implements OrderNews {}
