package dev.ballast.notification.adapter.postgres;

import dev.ballast.notification.application.port.PlanSigns;
import dev.ballast.notification.domain.plan.PlanSign;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class PostgresPlanSigns implements PlanSigns {

    // Two listeners may hear of a plan at once: the later one waits and sees what the first wrote.
    private static final String MERGE =
            """
            insert into plan_sign (plan_id, portfolio_id, mode, assessed_at, approved_at, settled)
            select plan_id, portfolio_id, mode, assessed_at, approved_at, settled
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as sign (
                plan_id text, portfolio_id text, mode text, assessed_at timestamptz,
                approved_at timestamptz, settled boolean)
            order by plan_id
            on conflict (tenant, plan_id) do update set
                assessed_at = coalesce(plan_sign.assessed_at, excluded.assessed_at),
                approved_at = coalesce(plan_sign.approved_at, excluded.approved_at),
                settled = plan_sign.settled or excluded.settled
            """;
    private static final String OF_PLANS = "from PlanSignRow where planId in :plans";
    private static final String WAITING =
            """
            from PlanSignRow where not settled and coalesce(approvedAt, assessedAt) <= :since\
            """;
    private static final String REMEMBER =
            """
            insert into tenant_directory (tenant) values (current_setting('ballast.tenant'))
            on conflict do nothing\
            """;

    @Override
    public Uni<List<PlanSign>> merge(List<PlanSign> heard) {
        var plans = heard.stream().map(sign -> sign.plan().value()).toList();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REMEMBER).executeUpdate())
                .chain(() -> Recordset.write(MERGE, heard.stream().map(PlanSignRow::row).toList()))
                .chain(Panache::getSession)
                .chain(session ->
                        session.createSelectionQuery(OF_PLANS, PlanSignRow.class)
                                .setParameter("plans", plans)
                                .getResultList()
                                // The statement changed it behind the session's back.
                                .call(rows -> session.refreshAll(rows.toArray())))
                .map(rows -> rows.stream().map(PlanSignRow::toSign).toList());
    }

    @Override
    public Uni<List<PlanSign>> waitingSince(Instant since) {
        return Panache.getSession()
                .chain(session ->
                        session.createSelectionQuery(WAITING, PlanSignRow.class)
                                .setParameter("since", since)
                                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                                .getResultList())
                .map(rows -> rows.stream().map(PlanSignRow::toSign).toList());
    }
}
