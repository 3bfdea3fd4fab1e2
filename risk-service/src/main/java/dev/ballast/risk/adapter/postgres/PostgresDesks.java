package dev.ballast.risk.adapter.postgres;

import dev.ballast.risk.application.port.Desks;
import dev.ballast.risk.domain.desk.Desk;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresDesks implements Desks {

    // The first of two who open it at once wins; the other one waits for the commit.
    private static final String CLAIM =
            "insert into desk_directory (tenant) values (:tenant) on conflict do nothing";

    private final Pool pool;

    PostgresDesks(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Desk>> find(String tenant) {
        return Panache.getSession()
                .chain(session -> session.find(DeskRow.class, tenant))
                .map(PostgresDesks::desk);
    }

    @Override
    public Uni<Optional<Desk>> lock(String tenant) {
        return Panache.getSession()
                .chain(session ->
                        session.find(DeskRow.class, tenant, LockModeType.PESSIMISTIC_WRITE))
                .map(PostgresDesks::desk);
    }

    @Override
    public Uni<Boolean> open(Desk desk) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(CLAIM)
                                .setParameter("tenant", desk.tenant())
                                .executeUpdate()
                                .chain(claimed ->
                                        claimed == 0
                                                ? Uni.createFrom().item(false)
                                                : session.persist(row(desk))
                                                        .chain(session::flush)
                                                        .replaceWith(true)));
    }

    // Found before in this unit of work, it is not read again: the session keeps it.
    @Override
    public Uni<Void> save(Desk desk) {
        return Panache.getSession()
                .chain(session -> session.find(DeskRow.class, desk.tenant()))
                .invoke(row -> row.set(desk))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<String>> tenants() {
        return pool.query("select tenant from desk_directory")
                .execute()
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getString("tenant"))
                                .toList());
    }

    private static Optional<Desk> desk(@Nullable DeskRow row) {
        return Optional.ofNullable(row).map(DeskRow::toDesk);
    }

    private static DeskRow row(Desk desk) {
        var row = new DeskRow();
        row.set(desk);
        return row;
    }
}
