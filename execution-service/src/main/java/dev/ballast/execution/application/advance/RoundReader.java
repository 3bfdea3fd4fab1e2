package dev.ballast.execution.application.advance;

import dev.ballast.execution.application.port.Executions;
import dev.ballast.execution.application.port.Instruments;
import dev.ballast.execution.application.port.RiskCopies;
import dev.ballast.execution.application.port.TrackedOrders;
import dev.ballast.execution.application.port.TradingSettings;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.execution.OrderId;
import dev.ballast.execution.domain.execution.OrderWord;
import dev.ballast.execution.domain.execution.RoundContext;
import dev.ballast.execution.domain.execution.TrackedOrder;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.kernel.order.OrderInput.Cancel;
import dev.ballast.kernel.order.OrderProtocol;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers, within the round's transaction, what the round goes by. */
@ApplicationScoped
public class RoundReader {

    private final Executions executions;
    private final TrackedOrders orders;
    private final RiskCopies risk;
    private final Instruments instruments;
    private final TradingSettings settings;

    RoundReader(
            Executions executions,
            TrackedOrders orders,
            RiskCopies risk,
            Instruments instruments,
            TradingSettings settings) {
        this.executions = executions;
        this.orders = orders;
        this.risk = risk;
        this.instruments = instruments;
        this.settings = settings;
    }

    /** The context of a round, and the orders that people want canceled. */
    record Heard(RoundContext context, List<OrderWord> cancels) {}

    Uni<Optional<Execution>> lock(ExecutionId id) {
        return executions.lock(id);
    }

    Uni<List<TrackedOrder>> orders(Execution execution) {
        return orders.of(execution.id());
    }

    Uni<Desk> refreshed(Desk desk, Instant now) {
        if (!desk.isOutdated(now)) {
            return Uni.createFrom().item(desk);
        }
        var wanted =
                desk.orders().stream()
                        .map(order -> order.action().instrument())
                        .collect(Collectors.toSet());
        return instruments.findAll(wanted).map(found -> desk.with(found, now));
    }

    Uni<Heard> context(Execution execution, Desk desk, Instant now) {
        return risk.hold()
                .chain(copy ->
                        orders.wantedCanceled(execution.id())
                                .map(wanted ->
                                        new Heard(
                                                new RoundContext(
                                                        new OrderProtocol(settings.times()),
                                                        copy,
                                                        desk.instruments(),
                                                        settings.mostWorking(),
                                                        now),
                                                cancels(wanted, now))));
    }

    private static List<OrderWord> cancels(Map<OrderId, String> wanted, Instant now) {
        return wanted.entrySet().stream()
                .map(entry ->
                        new OrderWord(
                                entry.getKey(), new Cancel("canceled by " + entry.getValue(), now)))
                .toList();
    }
}
