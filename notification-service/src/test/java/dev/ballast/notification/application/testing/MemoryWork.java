package dev.ballast.notification.application.testing;

import dev.ballast.events.Event;
import dev.ballast.events.UnitOfWork;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Runs the work at once, tenant after tenant. */
public final class MemoryWork implements UnitOfWork {

    @Override
    public <T> Uni<T> read(String tenant, Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> work.get());
    }

    @Override
    public <T> Uni<T> change(String tenant, Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> work.get());
    }

    @Override
    public <T> Uni<Void> changeAll(
            List<Event<T>> events, Function<List<Event<T>>, Uni<Void>> work) {
        var byTenant =
                events.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Event::tenant, LinkedHashMap::new, Collectors.toList()));
        return Multi.createFrom()
                .iterable(byTenant.values())
                .onItem()
                .transformToUniAndConcatenate(own -> work.apply(own))
                .onItem()
                .ignoreAsUni();
    }
}
