package dev.ballast.analytics.application.port;

import dev.ballast.analytics.domain.fact.Weight;
import dev.ballast.analytics.domain.session.OrderSummary;
import dev.ballast.analytics.domain.session.Session;
import java.util.List;

/** A session with all that belongs to it. */
public record SessionRecord(Session session, List<Weight> weights, List<OrderSummary> orders) {
    public SessionRecord {
        weights = List.copyOf(weights);
        orders = List.copyOf(orders);
    }
}
