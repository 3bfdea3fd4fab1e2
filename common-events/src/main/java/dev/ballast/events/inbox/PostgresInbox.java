package dev.ballast.events.inbox;

import dev.ballast.events.Event;
import dev.ballast.events.EventCatalogue;
import dev.ballast.events.EventType;
import dev.ballast.events.Inbox;
import dev.ballast.events.meter.DeliveryMeters;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A native query in the handler's own session, so that it shares its transaction. */
@ApplicationScoped
class PostgresInbox implements Inbox {

    // A duplicate key would abort the transaction, so it must not be one. Sorted: two batches
    // can't wait for each other.
    private static final String TAKE =
            """
            insert into inbox (consumer, event_id, topic)
            select :consumer, id, nullif(topic, '')
            from unnest(cast(:ids as text[]), cast(:topics as text[])) as taken (id, topic)
            order by id
            on conflict do nothing
            returning event_id\
            """;

    /** Stays for ever: only ids of topics that end redelivering can be deleted. */
    private static final String STAYS = "";

    private final EventCatalogue catalogue;
    private final DeliveryMeters meters;

    PostgresInbox(EventCatalogue catalogue, DeliveryMeters meters) {
        this.catalogue = catalogue;
        this.meters = meters;
    }

    @Override
    public Uni<Set<String>> take(String consumer, Collection<String> ids) {
        return take(
                consumer,
                ids.stream().distinct().toList(),
                ids.stream().distinct().map(_ -> STAYS).toList());
    }

    @Override
    public <T> Uni<List<Event<T>>> once(String consumer, List<Event<T>> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().item(events);
        }
        var byId = new LinkedHashMap<String, Event<T>>();
        events.forEach(event -> byId.putIfAbsent(event.id(), event));
        var topics = byId.values().stream().map(this::topic).toList();
        return take(consumer, List.copyOf(byId.keySet()), topics)
                .map(fresh ->
                        byId.values().stream()
                                .filter(event -> fresh.contains(event.id()))
                                .toList());
    }

    private Uni<Set<String>> take(String consumer, List<String> ids, List<String> topics) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(TAKE, String.class)
                                .setParameter("consumer", consumer)
                                .setParameter("ids", ids.toArray(String[]::new))
                                .setParameter("topics", topics.toArray(String[]::new))
                                .getResultList())
                .map(Set::copyOf)
                .invoke(fresh -> meters.taken(fresh.size()));
    }

    private String topic(Event<?> event) {
        var ending =
                catalogue.types().stream()
                        .filter(EventType::isRead)
                        .filter(type -> type.name().equals(event.envelope().type()))
                        .filter(type -> type.holds(event.payload()))
                        .map(EventType::topic)
                        .filter(topic -> topic.keeping().redeliveryEnds().isPresent())
                        .map(topic -> topic.label())
                        .collect(Collectors.toSet());
        return ending.size() == 1 ? ending.iterator().next() : STAYS;
    }
}
