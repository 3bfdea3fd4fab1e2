package dev.ballast.analytics.domain.fact;

import dev.ballast.analytics.domain.portfolio.PortfolioId;

/** Something that happened to one order. */
public sealed interface OrderNews extends ExecutionNews
        permits OrderSubmitted, OrderFilled, OrderEnded {
    OrderRef order();

    @Override
    default PortfolioId portfolio() {
        return order().portfolio();
    }
}
