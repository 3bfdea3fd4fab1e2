package dev.ballast.execution.application.start;

import dev.ballast.events.Ids;
import dev.ballast.events.NewEvent;
import dev.ballast.events.Outbox;
import dev.ballast.execution.application.port.Executions;
import dev.ballast.execution.application.port.Instruments;
import dev.ballast.execution.application.port.TrackedOrders;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.execution.ExecutionEvent;
import dev.ballast.execution.domain.execution.ExecutionEvent.Started;
import dev.ballast.execution.domain.execution.ExecutionStatus;
import dev.ballast.execution.domain.execution.OrderId;
import dev.ballast.execution.domain.execution.Placements;
import dev.ballast.execution.domain.execution.TrackedOrder;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.PlannedAction;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Stores an execution with the intents of all its orders, in the unit of work that decided so. */
@ApplicationScoped
public class Starter {

    private final Executions executions;
    private final TrackedOrders orders;
    private final Instruments instruments;
    private final Outbox outbox;
    private final Ids ids;

    Starter(
            Executions executions,
            TrackedOrders orders,
            Instruments instruments,
            Outbox outbox,
            Ids ids) {
        this.executions = executions;
        this.orders = orders;
        this.instruments = instruments;
        this.outbox = outbox;
        this.ids = ids;
    }

    /** An execution that has begun, and its intents. */
    record Begun(Execution execution, List<TrackedOrder> orders) {}

    /** Empty when the plan has an execution already. */
    Uni<Optional<Begun>> begin(StartOrder start, Instant now) {
        var execution = execution(start, now);
        return executions
                .add(execution)
                .chain(isNew ->
                        isNew
                                ? intents(execution, start).map(Optional::of)
                                : Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Begun> intents(Execution execution, StartOrder start) {
        var actions = start.plan().actions();
        var wanted = actions.stream().map(PlannedAction::instrument).collect(Collectors.toSet());
        return instruments
                .findAll(wanted)
                .map(found -> intents(execution, actions, found))
                .call(made -> orders.saveAll(execution, made))
                .call(made -> outbox.append(List.of(told(new Started(execution, made.size())))))
                .map(made -> new Begun(execution, made));
    }

    private List<TrackedOrder> intents(
            Execution execution,
            List<PlannedAction> actions,
            Map<InstrumentId, Instrument> listed) {
        return new Placements(execution, listed)
                .intents(actions, () -> new OrderId(ids.next().toString()));
    }

    private Execution execution(StartOrder start, Instant now) {
        var plan = start.plan();
        return new Execution(
                new ExecutionId(ids.next().toString()),
                start.tenant(),
                plan.id(),
                plan.run(),
                plan.portfolio(),
                plan.mode(),
                plan.baseCurrency(),
                plan.strategy(),
                start.startedBy(),
                start.cause(),
                now,
                now.plus(start.timeout()),
                start.maxSlippage(),
                ExecutionStatus.RUNNING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static NewEvent told(ExecutionEvent event) {
        var execution = event.execution();
        return new NewEvent(event, execution.tenant(), execution.run().value(), execution.cause());
    }
}
