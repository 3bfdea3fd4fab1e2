package dev.ballast.events;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One database transaction around inbox, state and outbox. Work never runs in parallel inside it,
 * and it runs to its end whoever waits for it. A unit of work inside another is part of it.
 */
public interface UnitOfWork {

    <T> Uni<T> read(String tenant, Supplier<Uni<T>> work);

    /** Runs again when someone else changed the same aggregate first. */
    <T> Uni<T> change(String tenant, Supplier<Uni<T>> work);

    /** All events in one transaction; the work gets those of one tenant at a time. */
    <T> Uni<Void> changeAll(List<Event<T>> events, Function<List<Event<T>>, Uni<Void>> work);
}
