package dev.ballast.gateway.adapter.postgres;

import dev.ballast.gateway.application.port.SignIns;
import dev.ballast.gateway.domain.signin.SignIn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The tables sign_in and refresh_token. */
@ApplicationScoped
class PostgresSignIns implements SignIns {

    private static final String OPEN =
            """
            insert into sign_in (id, username, refresh_hash, opened_at, expires_at)
            values ($1, $2, $3, now(), $4)\
            """;
    private static final String OF_TOKEN =
            """
            select s.tenant, s.id, s.username, s.refresh_hash, s.expires_at, s.ended_at
            from refresh_token t join sign_in s on s.tenant = t.tenant and s.id = t.sign_in
            where t.hash = $1\
            """;
    // Two calls with the same token: the second finds it replaced.
    private static final String ROTATE =
            """
            update sign_in set refresh_hash = $3
            where id = $1 and refresh_hash = $2 and ended_at is null\
            """;
    private static final String KEEP = "insert into refresh_token (hash, sign_in) values ($1, $2)";
    private static final String END =
            "update sign_in set ended_at = $2 where id = $1 and ended_at is null";

    private final TenantTransactions transactions;

    PostgresSignIns(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> open(SignIn signIn) {
        var row =
                Tuple.of(
                        signIn.id(),
                        signIn.username(),
                        signIn.refreshHash(),
                        Rows.utc(signIn.expiresAt()));
        return transactions.within(
                signIn.tenant(),
                connection ->
                        connection
                                .preparedQuery(OPEN)
                                .execute(row)
                                .chain(() -> keep(connection, signIn.refreshHash(), signIn.id())));
    }

    @Override
    public Uni<Optional<SignIn>> ofToken(String tenant, String refreshHash) {
        return transactions
                .within(
                        tenant,
                        connection ->
                                connection.preparedQuery(OF_TOKEN).execute(Tuple.of(refreshHash)))
                .map(rows -> Rows.all(rows, PostgresSignIns::signIn).stream().findFirst());
    }

    @Override
    public Uni<Boolean> rotate(SignIn signIn, String newHash) {
        return transactions.within(
                signIn.tenant(),
                connection ->
                        connection
                                .preparedQuery(ROTATE)
                                .execute(Tuple.of(signIn.id(), signIn.refreshHash(), newHash))
                                .map(rows -> rows.rowCount() == 1)
                                .call(first ->
                                        first
                                                ? keep(connection, newHash, signIn.id())
                                                : Uni.createFrom().voidItem()));
    }

    @Override
    public Uni<Void> end(SignIn signIn, Instant at) {
        return transactions.within(
                signIn.tenant(),
                connection ->
                        connection
                                .preparedQuery(END)
                                .execute(Tuple.of(signIn.id(), Rows.utc(at)))
                                .replaceWithVoid());
    }

    private static Uni<Void> keep(SqlConnection connection, String hash, UUID signIn) {
        return connection.preparedQuery(KEEP).execute(Tuple.of(hash, signIn)).replaceWithVoid();
    }

    private static SignIn signIn(Row row) {
        return new SignIn(
                row.getString("tenant"),
                row.getUUID("id"),
                row.getString("username"),
                row.getString("refresh_hash"),
                Rows.time(row, "expires_at"),
                Rows.timeOrNull(row, "ended_at"));
    }
}
