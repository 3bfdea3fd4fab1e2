package dev.ballast.execution.adapter.postgres;

import dev.ballast.execution.application.port.Portfolios;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.Plan;
import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.execution.domain.plan.PortfolioId;
import dev.ballast.execution.domain.safety.OtherPlans;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresPortfolios implements Portfolios {

    // Sorted before the function is called: no two who hold several can wait for each other.
    private static final String HOLD =
            """
            select cast(pg_advisory_xact_lock(key) as text) from (
                select distinct hashtextextended('portfolio:' || current_setting('ballast.tenant')
                    || ':' || id, 0) as key
                from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) as id
                order by key
            ) as sorted\
            """;

    // Apart from the lock: a statement sees what was committed before it began.
    private static final String BESIDES =
            """
            select cast(jsonb_build_object(
                'executing', (select min(plan_id) from execution
                    where portfolio_id = :portfolio and plan_id <> :plan
                        and completed_at is null),
                'unbooked', (select id from execution e
                    where portfolio_id = :portfolio and plan_id <> :plan
                        and completed_at > coalesce(
                            (select completed_at from execution where id = :booked),
                            '-infinity')
                        and exists (select 1 from order_fill f where f.execution_id = e.id)
                    order by completed_at desc limit 1)) as text)\
            """;

    /** What {@link #BESIDES} finds. */
    record OthersRow(@Nullable String executing, @Nullable String unbooked) {

        OtherPlans others() {
            return new OtherPlans(
                    Optional.ofNullable(executing).map(PlanId::new),
                    Optional.ofNullable(unbooked).map(ExecutionId::new));
        }
    }

    @Override
    public Uni<Void> hold(Collection<PortfolioId> portfolios) {
        var ids = portfolios.stream().map(PortfolioId::value).toList();
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.texts(HOLD, Map.of("ids", RowJson.writeAll(ids))).replaceWithVoid();
    }

    @Override
    public Uni<OtherPlans> besides(Plan plan) {
        return Panache.getSession()
                // One of them may have ended in this very unit of work.
                .chain(Mutiny.Session::flush)
                .chain(() -> Sql.texts(BESIDES, parameters(plan)))
                .map(rows -> RowJson.read(rows.getFirst(), OthersRow.class).others());
    }

    private static Map<String, Object> parameters(Plan plan) {
        return Map.of(
                "portfolio",
                plan.portfolio().value(),
                "plan",
                plan.id().value(),
                "booked",
                plan.booked().map(ExecutionId::value).orElse(""));
    }
}
