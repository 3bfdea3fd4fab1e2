package dev.ballast.events.outbox;

import dev.ballast.events.DeliveryConfig;
import dev.ballast.events.Envelope;
import dev.ballast.events.EventCatalogue;
import dev.ballast.events.Ids;
import dev.ballast.events.NewEvent;
import dev.ballast.events.Outbox;
import dev.ballast.events.trace.Traces;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** One insert for all events, in the handler's own session. */
@ApplicationScoped
class PostgresOutbox implements Outbox {

    // Ordered, because ids are given in the order of the select and the relay sends by id.
    // Payloads as text: Hibernate Reactive can't bind an array of byte arrays.
    private static final String APPEND =
            """
            insert into outbox (topic, key, headers, payload)
            select topic, key, cast(headers as json), decode(payload, 'base64')
            from unnest(
                    cast(:topics as text[]),
                    cast(:keys as text[]),
                    cast(:headers as text[]),
                    cast(:payloads as text[]))
                with ordinality as event (topic, key, headers, payload, position)
            order by position\
            """;

    private final EventCatalogue catalogue;
    private final DeliveryConfig config;
    private final InstantSource clock;
    private final Ids ids;
    private final Traces traces;

    PostgresOutbox(
            EventCatalogue catalogue,
            DeliveryConfig config,
            InstantSource clock,
            Ids ids,
            Traces traces) {
        this.catalogue = catalogue;
        this.config = config;
        this.clock = clock;
        this.ids = ids;
        this.traces = traces;
    }

    private record Row(String topic, String key, String headers, String payload) {}

    @Override
    public Uni<Void> append(List<NewEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var said = Said.here();
        var rows = events.stream().map(this::row).toList();
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(APPEND)
                                .setParameter("topics", column(rows, Row::topic))
                                .setParameter("keys", column(rows, Row::key))
                                .setParameter("headers", column(rows, Row::headers))
                                .setParameter("payloads", column(rows, Row::payload))
                                .executeUpdate())
                .invoke(() -> said.something())
                .replaceWithVoid();
    }

    private Row row(NewEvent event) {
        var type = catalogue.typeOf(event.payload());
        var key = type.keyOf(event.payload());
        var envelope =
                new Envelope(
                        ids.next().toString(),
                        type.name(),
                        "/ballast/" + config.service(),
                        clock.instant(),
                        key,
                        event.tenant(),
                        event.correlationId(),
                        event.causationId());
        var headers = new JsonObject();
        envelope.headers().forEach(headers::put);
        traces.headers(event.causationId()).forEach(headers::put);
        return new Row(
                type.topic().label(),
                key,
                headers.encode(),
                Base64.getEncoder().encodeToString(type.encode(event.payload())));
    }

    private static String[] column(List<Row> rows, Function<Row, String> cell) {
        return rows.stream().map(cell).toArray(String[]::new);
    }
}
