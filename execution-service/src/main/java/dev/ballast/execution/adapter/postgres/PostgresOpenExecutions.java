package dev.ballast.execution.adapter.postgres;

import dev.ballast.execution.application.port.OpenExecutions;
import dev.ballast.execution.domain.plan.ExecutionId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

@ApplicationScoped
class PostgresOpenExecutions implements OpenExecutions {

    private static final String ALL =
            "select tenant, execution_id from open_execution order by execution_id";

    private final Pool pool;

    PostgresOpenExecutions(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Open>> all() {
        return pool.query(ALL)
                .execute()
                .map(rows -> {
                    var all = new ArrayList<Open>();
                    rows.forEach(row -> all.add(open(row)));
                    return all;
                });
    }

    private static Open open(Row row) {
        return new Open(row.getString("tenant"), new ExecutionId(row.getString("execution_id")));
    }
}
