package dev.ballast.events.work;

import dev.ballast.events.Event;
import dev.ballast.events.UnitOfWork;
import dev.ballast.events.outbox.Relay;
import dev.ballast.events.outbox.Said;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.FlushMode;
import org.hibernate.reactive.mutiny.Mutiny;

/** A Hibernate Reactive session in a transaction, entered by one tenant after another. */
@ApplicationScoped
class PostgresUnitOfWork implements UnitOfWork {

    private static final int CONFLICT_RETRIES = 20;

    private final Relay relay;

    PostgresUnitOfWork(Relay relay) {
        this.relay = relay;
    }

    @Override
    public <T> Uni<T> read(String tenant, Supplier<Uni<T>> work) {
        return toItsEnd(whole(transaction(tenant, work)));
    }

    @Override
    public <T> Uni<T> change(String tenant, Supplier<Uni<T>> work) {
        return toItsEnd(whole(transaction(tenant, work)));
    }

    @Override
    public <T> Uni<Void> changeAll(
            List<Event<T>> events, Function<List<Event<T>>, Uni<Void>> work) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var byTenant =
                events.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Event::tenant, LinkedHashMap::new, Collectors.toList()));
        Uni<Void> all =
                Panache.withTransaction(() ->
                        Multi.createFrom()
                                .iterable(byTenant.entrySet())
                                .onItem()
                                .transformToUniAndConcatenate(entry ->
                                        within(entry.getKey(), () -> work.apply(entry.getValue())))
                                .onItem()
                                .ignoreAsUni());
        return toItsEnd(whole(all));
    }

    // One inside another is part of it: that one runs again with all it did, and commits.
    private <T> Uni<T> whole(Uni<T> work) {
        return Uni.createFrom()
                .deferred(() ->
                        Said.begin().map(said -> relayed(persistently(work), said)).orElse(work));
    }

    // Most of what is heard says nothing: for that the relay need not look.
    private <T> Uni<T> relayed(Uni<T> work, Said said) {
        return work.invoke(
                        () -> {
                            if (said.wasSomething()) {
                                relay.wake();
                            }
                        })
                .onTermination()
                .invoke(said::end);
    }

    // No back-off: a delay would come back on a timer's thread, where there is no session.
    private static <T> Uni<T> persistently(Uni<T> work) {
        return work.onFailure(VersionConflict::isBehind).retry().atMost(CONFLICT_RETRIES);
    }

    // A caller that hangs up cancels what it waits for, and that would close the session under a
    // running statement.
    private static <T> Uni<T> toItsEnd(Uni<T> work) {
        return Uni.createFrom()
                .emitter(caller -> {
                    var _ = work.subscribe().with(caller::complete, caller::fail);
                });
    }

    private <T> Uni<T> transaction(String tenant, Supplier<Uni<T>> work) {
        return Panache.withTransaction(() -> within(tenant, work));
    }

    private <T> Uni<T> within(String tenant, Supplier<Uni<T>> work) {
        return Panache.getSession()
                // Or every native query would flush first, and what it writes would go out in
                // another order than ours.
                .invoke(session -> session.setFlushMode(FlushMode.MANUAL))
                .chain(session ->
                        enter(session, tenant)
                                .chain(_ -> work.get())
                                .call(session::flush)
                                // The next tenant may own the same ids: it must not find
                                // this one's aggregates in the session.
                                .invoke(session::clear));
    }

    private Uni<String> enter(Mutiny.Session session, String tenant) {
        return session.createNativeQuery(
                        "select set_config('ballast.tenant', :tenant, true)", String.class)
                .setParameter("tenant", tenant)
                .getSingleResult();
    }
}
