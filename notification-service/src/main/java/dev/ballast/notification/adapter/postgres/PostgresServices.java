package dev.ballast.notification.adapter.postgres;

import dev.ballast.notification.application.port.ServiceBook;
import dev.ballast.notification.domain.heard.HealthEvent.Heartbeat;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

@ApplicationScoped
class PostgresServices implements ServiceBook {

    private static final String MERGE =
            """
            insert into service_instance (service, instance, at, started_at, ready, checks,
                code_version, outbox_depth)
            select service, instance, at, started_at, ready, checks, code_version, outbox_depth
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as beat (
                service text, instance text, at timestamptz, started_at timestamptz,
                ready boolean, checks text, code_version text, outbox_depth bigint)
            order by instance
            on conflict (instance) do update set
                at = excluded.at,
                started_at = excluded.started_at,
                ready = excluded.ready,
                checks = excluded.checks,
                code_version = excluded.code_version,
                outbox_depth = excluded.outbox_depth
            where service_instance.at < excluded.at
            """;

    @Override
    public Uni<Void> heard(List<Heartbeat> beats) {
        var last = new TreeMap<String, Heartbeat>();
        var newer = BinaryOperator.maxBy(Comparator.comparing(Heartbeat::at));
        beats.forEach(beat -> last.merge(beat.instance(), beat, newer));
        return Recordset.write(MERGE, last.values().stream().map(InstanceRow::row).toList());
    }

    @Override
    public Uni<List<Heartbeat>> all() {
        return Panache.getSession()
                .chain(session ->
                        session.createSelectionQuery("from InstanceRow", InstanceRow.class)
                                .getResultList())
                .map(rows -> rows.stream().map(InstanceRow::toHeartbeat).toList());
    }
}
