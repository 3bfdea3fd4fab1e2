package dev.ballast.execution.application.port;

import dev.ballast.execution.domain.plan.ExecutionId;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** What is still to be finished, over all tenants. */
public interface OpenExecutions {

    /** An execution and whose it is. */
    record Open(String tenant, ExecutionId id) {}

    Uni<List<Open>> all();
}
