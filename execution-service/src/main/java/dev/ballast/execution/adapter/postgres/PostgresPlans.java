package dev.ballast.execution.adapter.postgres;

import dev.ballast.execution.application.port.Plans;
import dev.ballast.execution.domain.plan.Plan;
import dev.ballast.execution.domain.plan.PlanId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class PostgresPlans implements Plans {

    private static final String FIND =
            "select cast(to_jsonb(p) as text) from plan p where id = :id";

    private static final String SAVE =
            """
            insert into plan (tenant, id, run_id, portfolio_id, mode, base_currency, strategy,
                decided_at, booked_execution, expires_at, portfolio_value, standing, actions)
            select current_setting('ballast.tenant'), id, run_id, portfolio_id, mode,
                base_currency, strategy, decided_at, booked_execution, expires_at, portfolio_value,
                standing, actions
            from jsonb_populate_recordset(cast(null as plan), cast(cast(:rows as text) as jsonb))
            on conflict (tenant, id) do update set standing = excluded.standing,
                booked_execution = excluded.booked_execution, expires_at = excluded.expires_at,
                actions = excluded.actions\
            """;

    @Override
    public Uni<Optional<Plan>> find(PlanId id) {
        return Sql.texts(FIND, Map.of("id", id.value()))
                .map(rows ->
                        RowJson.readAll(rows, PlanRow.class).stream()
                                .map(PlanRow::plan)
                                .findFirst());
    }

    @Override
    public Uni<Void> saveAll(Collection<Plan> plans) {
        var rows = plans.stream().map(PlanRow::of).toList();
        return Sql.update(SAVE, Map.of("rows", RowJson.writeAll(rows))).replaceWithVoid();
    }
}
