package dev.ballast.delivery;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Rows of the tenant that the unit of work has entered. */
@ApplicationScoped
class Rows {

    /** The row of this portfolio, made when there is none. */
    <R> Uni<R> find(Class<R> type, String portfolio, Function<String, R> make) {
        return Panache.getSession()
                .chain(session ->
                        session.find(type, portfolio)
                                .chain(found -> {
                                    if (found != null) {
                                        return Uni.createFrom().item(found);
                                    }
                                    var made = make.apply(portfolio);
                                    return session.persist(made).replaceWith(made);
                                }));
    }
}
