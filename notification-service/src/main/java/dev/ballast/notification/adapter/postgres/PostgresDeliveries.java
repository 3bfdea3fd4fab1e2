package dev.ballast.notification.adapter.postgres;

import dev.ballast.notification.application.port.Deliveries;
import dev.ballast.notification.domain.alert.Alert;
import dev.ballast.notification.domain.alert.AlertId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

@ApplicationScoped
class PostgresDeliveries implements Deliveries {

    private static final String QUEUE =
            """
            insert into delivery (alert_id, channel)
            select alert_id, channel
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as entry (
                alert_id text, channel text)
            on conflict do nothing
            """;
    private static final String REMEMBER =
            "insert into tenant_directory (tenant) values (:tenant) on conflict do nothing";
    private static final String PENDING =
            """
            select alert_id from delivery
            where channel = :channel and delivered_at is null
            order by alert_id limit :limit
            for update skip locked\
            """;
    private static final String ALERTS = "from AlertRow where id in :ids order by id";
    private static final String DELIVERED =
            """
            update delivery set delivered_at = entry.at
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as entry (
                alert_id text, channel text, at timestamptz)
            where delivery.alert_id = entry.alert_id and delivery.channel = entry.channel
            """;

    private final Pool pool;

    PostgresDeliveries(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> queue(String tenant, List<AlertId> alerts, String channel) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(REMEMBER)
                                .setParameter("tenant", tenant)
                                .executeUpdate())
                .chain(() ->
                        Recordset.write(
                                QUEUE, alerts.stream().map(id -> row(id, channel)).toList()));
    }

    @Override
    public Uni<List<Alert>> pending(String channel, int limit) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(PENDING, String.class)
                                .setParameter("channel", channel)
                                .setParameter("limit", limit)
                                .getResultList())
                .chain(PostgresDeliveries::alerts)
                .map(rows -> rows.stream().map(AlertRow::toAlert).toList());
    }

    private static Uni<List<AlertRow>> alerts(List<String> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .chain(session ->
                        session.createSelectionQuery(ALERTS, AlertRow.class)
                                .setParameter("ids", ids)
                                .getResultList());
    }

    @Override
    public Uni<Void> delivered(List<AlertId> alerts, String channel, Instant at) {
        return Recordset.write(
                DELIVERED,
                alerts.stream().map(id -> row(id, channel).put("at", at.toString())).toList());
    }

    @Override
    public Uni<List<String>> tenants() {
        return pool.query("select tenant from tenant_directory")
                .execute()
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getString("tenant"))
                                .toList());
    }

    private static JsonObject row(AlertId id, String channel) {
        return new JsonObject().put("alert_id", id.value()).put("channel", channel);
    }
}
