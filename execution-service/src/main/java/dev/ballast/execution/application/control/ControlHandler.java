package dev.ballast.execution.application.control;

import dev.ballast.events.UnitOfWork;
import dev.ballast.execution.application.advance.Runners;
import dev.ballast.execution.application.port.Executions;
import dev.ballast.execution.application.port.OpenExecutions.Open;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.plan.ExecutionId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What people want of an execution. Its runner does it; one that has ended stays as it is. */
@ApplicationScoped
public class ControlHandler {

    private final UnitOfWork work;
    private final Executions executions;
    private final Runners runners;

    ControlHandler(UnitOfWork work, Executions executions, Runners runners) {
        this.work = work;
        this.executions = executions;
        this.runners = runners;
    }

    /** Empty when there is no such execution. */
    public Uni<Optional<Execution>> cancel(String tenant, ExecutionId id, String who) {
        return change(tenant, id, execution -> execution.canceledBy(who));
    }

    public Uni<Optional<Execution>> pause(String tenant, ExecutionId id) {
        return change(tenant, id, Execution::paused);
    }

    public Uni<Optional<Execution>> resume(String tenant, ExecutionId id) {
        return change(tenant, id, Execution::resumed);
    }

    private Uni<Optional<Execution>> change(
            String tenant, ExecutionId id, UnaryOperator<Execution> wish) {
        return work.change(
                        tenant,
                        () ->
                                executions
                                        .lock(id)
                                        .map(found -> found.map(wish))
                                        .call(found ->
                                                found.map(executions::save)
                                                        .orElseGet(
                                                                () -> Uni.createFrom().voidItem())))
                .invoke(found -> found.ifPresent(this::wake));
    }

    private void wake(Execution execution) {
        if (!execution.status().isClosed()) {
            runners.wake(new Open(execution.tenant(), execution.id()));
        }
    }
}
