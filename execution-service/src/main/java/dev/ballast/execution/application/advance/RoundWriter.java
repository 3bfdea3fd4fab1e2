package dev.ballast.execution.application.advance;

import dev.ballast.events.NewEvent;
import dev.ballast.events.Outbox;
import dev.ballast.execution.application.advance.Advanced.Moved;
import dev.ballast.execution.application.port.CrashPoints;
import dev.ballast.execution.application.port.Executions;
import dev.ballast.execution.application.port.Observations;
import dev.ballast.execution.application.port.TrackedOrders;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.execution.ExecutionEvent;
import dev.ballast.execution.domain.execution.Round;
import dev.ballast.kernel.order.OrderEffect.Send;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Stores what a round changed, together with what it tells. */
@ApplicationScoped
public class RoundWriter {

    private final Executions executions;
    private final TrackedOrders orders;
    private final Outbox outbox;
    private final CrashPoints crash;
    private final Observations observations;

    RoundWriter(
            Executions executions,
            TrackedOrders orders,
            Outbox outbox,
            CrashPoints crash,
            Observations observations) {
        this.executions = executions;
        this.orders = orders;
        this.outbox = outbox;
        this.crash = crash;
        this.observations = observations;
    }

    Uni<Void> write(Execution before, Round round) {
        if (round.changed().isEmpty() && round.events().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return orders.saveAll(round.execution(), round.changed())
                .chain(() -> saved(before, round.execution()))
                .chain(() -> outbox.append(told(round)))
                .invoke(() -> reach(round, false));
    }

    void committed(Advanced advanced) {
        if (advanced instanceof Moved(var round, _)) {
            reach(round, true);
            observations.moved(round);
        }
    }

    private Uni<Void> saved(Execution before, Execution after) {
        return before.equals(after) ? Uni.createFrom().voidItem() : executions.save(after);
    }

    /** All events of a run stay in it, whoever caused them. */
    static List<NewEvent> told(Round round) {
        return round.events().stream().map(RoundWriter::told).toList();
    }

    private static NewEvent told(ExecutionEvent event) {
        var execution = event.execution();
        return new NewEvent(event, execution.tenant(), execution.run().value(), execution.cause());
    }

    private void reach(Round round, boolean committed) {
        if (round.tasks().stream().anyMatch(task -> task.effect() instanceof Send)) {
            crash.reach(
                    committed ? CrashPoints.SENDING_COMMITTED : CrashPoints.SENDING_BEFORE_COMMIT);
        }
        if (round.events().stream().anyMatch(ExecutionEvent.Filled.class::isInstance)) {
            crash.reach(
                    committed ? CrashPoints.ANSWER_COMMITTED : CrashPoints.ANSWER_BEFORE_COMMIT);
        }
        if (round.execution().status().isClosed()) {
            crash.reach(
                    committed
                            ? CrashPoints.COMPLETION_COMMITTED
                            : CrashPoints.COMPLETION_BEFORE_COMMIT);
        }
    }
}
