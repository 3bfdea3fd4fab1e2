package dev.ballast.analytics.application;

import dev.ballast.analytics.application.port.Trades;
import dev.ballast.analytics.domain.fact.Fill;
import dev.ballast.analytics.domain.fact.OrderFilled;
import dev.ballast.analytics.domain.fact.OrderNews;
import dev.ballast.analytics.domain.fact.PlanId;
import io.smallrye.mutiny.Uni;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills in memory, each trade once. */
public final class MemoryTrades implements Trades {
    private final Map<String, OrderFilled> fills = new LinkedHashMap<>();

    @Override
    public Uni<Void> record(List<OrderNews> news) {
        for (var each : news) {
            if (each instanceof OrderFilled filled) {
                fills.putIfAbsent(filled.order().id() + " " + filled.fill().trade(), filled);
            }
        }
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<Fill>> fills(PlanId plan) {
        return Uni.createFrom()
                .item(
                        fills.values().stream()
                                .filter(each -> each.order().plan().equals(plan))
                                .map(OrderFilled::fill)
                                .toList());
    }
}
