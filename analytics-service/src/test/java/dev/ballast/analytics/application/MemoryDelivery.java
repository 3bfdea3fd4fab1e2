package dev.ballast.analytics.application;

import dev.ballast.events.Event;
import dev.ballast.events.Inbox;
import dev.ballast.events.NewEvent;
import dev.ballast.events.Outbox;
import dev.ballast.events.UnitOfWork;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Delivery without a database: one unit of work after the other, none of which fails. */
public final class MemoryDelivery implements UnitOfWork, Inbox, Outbox {
    private final Set<String> taken = new HashSet<>();
    private final List<NewEvent> said = new ArrayList<>();

    public <T> List<T> said(Class<T> type) {
        return said.stream()
                .map(NewEvent::payload)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Override
    public <T> Uni<T> read(String tenant, Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(work::get);
    }

    @Override
    public <T> Uni<T> change(String tenant, Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(work::get);
    }

    @Override
    public <T> Uni<Void> changeAll(
            List<Event<T>> events, Function<List<Event<T>>, Uni<Void>> work) {
        return work.apply(events);
    }

    @Override
    public Uni<Set<String>> take(String consumer, Collection<String> ids) {
        var fresh = new LinkedHashSet<String>();
        for (var id : ids) {
            if (taken.add(consumer + " " + id)) {
                fresh.add(id);
            }
        }
        return Uni.createFrom().item(fresh);
    }

    @Override
    public Uni<Void> append(List<NewEvent> events) {
        said.addAll(events);
        return Uni.createFrom().voidItem();
    }
}
