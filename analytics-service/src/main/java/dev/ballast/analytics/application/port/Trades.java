package dev.ballast.analytics.application.port;

import dev.ballast.analytics.domain.fact.Fill;
import dev.ballast.analytics.domain.fact.OrderNews;
import dev.ballast.analytics.domain.fact.PlanId;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Orders and fills as they were told. */
public interface Trades {
    /** What was told before changes nothing. */
    Uni<Void> record(List<OrderNews> news);

    Uni<List<Fill>> fills(PlanId plan);
}
