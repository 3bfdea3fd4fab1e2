package dev.ballast.planner.adapter.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Writes a row that may be there already. */
final class Rows {

    private Rows() {}

    static <R> Uni<Void> save(Class<R> type, Object id, Supplier<R> fresh, Consumer<R> change) {
        return Panache.getSession()
                .chain(session ->
                        session.find(type, id)
                                .chain(found -> {
                                    var row = found == null ? fresh.get() : found;
                                    change.accept(row);
                                    return found == null
                                            ? session.persist(row)
                                            : Uni.createFrom().voidItem();
                                }));
    }
}
