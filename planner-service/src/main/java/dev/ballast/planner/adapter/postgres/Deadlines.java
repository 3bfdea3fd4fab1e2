package dev.ballast.planner.adapter.postgres;

import dev.ballast.planner.application.port.Plans.Due;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** When open plans of all tenants end. */
@ApplicationScoped
class Deadlines {

    private static final String ADD =
            """
            insert into plan_deadline (plan_id, tenant, due_at)
            values (:plan, current_setting('ballast.tenant'), :due)
            on conflict do nothing\
            """;
    private static final String REMOVE = "delete from plan_deadline where plan_id = :plan";
    private static final String DUE =
            """
            select tenant, plan_id from plan_deadline where due_at <= :now
            order by due_at limit :most\
            """;

    Uni<Void> add(Plan plan) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(ADD)
                                .setParameter("plan", plan.id().value())
                                .setParameter("due", plan.proposal().expiresAt())
                                .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> remove(PlanId plan) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(REMOVE)
                                .setParameter("plan", plan.value())
                                .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<Due>> due(Instant now, int limit) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(DUE, Object[].class)
                                .setParameter("now", now)
                                .setParameter("most", limit)
                                .getResultList())
                .map(rows ->
                        rows.stream()
                                .map(row -> new Due((String) row[0], new PlanId((String) row[1])))
                                .toList());
    }
}
