package dev.ballast.notification.adapter.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * Many rows in one statement, which reads them with {@code jsonb_to_recordset(cast(cast(:rows as
 * text) as jsonb))}: were the parameter itself jsonb, the client would send the text as one JSON
 * string.
 */
final class Recordset {

    private Recordset() {}

    /** Does nothing where there are no rows. */
    static Uni<Void> write(String statement, List<JsonObject> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(statement)
                                .setParameter("rows", new JsonArray(rows).encode())
                                .executeUpdate())
                .replaceWithVoid();
    }
}
