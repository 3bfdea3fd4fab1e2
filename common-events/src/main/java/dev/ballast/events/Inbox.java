package dev.ballast.events;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Which events a consumer has taken. Lives in the unit of work's transaction: taken means that the
 * effect is committed too.
 */
public interface Inbox {

    /**
     * Takes these ids and answers those that were not taken before. The inbox knows no tenants: an
     * id that a client chose is prefixed with its tenant.
     */
    Uni<Set<String>> take(String consumer, Collection<String> ids);

    /** The events that this consumer sees for the first time, each once, in their order. */
    default <T> Uni<List<Event<T>>> once(String consumer, List<Event<T>> events) {
        var byId = new LinkedHashMap<String, Event<T>>();
        events.forEach(event -> byId.putIfAbsent(event.id(), event));
        return take(consumer, byId.keySet())
                .map(fresh ->
                        byId.values().stream()
                                .filter(event -> fresh.contains(event.id()))
                                .toList());
    }
}
