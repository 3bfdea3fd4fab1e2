package dev.ballast.gateway.adapter.postgres;

import dev.ballast.gateway.application.port.Accounts;
import dev.ballast.gateway.domain.signin.Account;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The table account. */
@ApplicationScoped
class PostgresAccounts implements Accounts {

    private static final String FIND =
            "select tenant, username, password_hash, scopes, created_at from account";

    private final TenantTransactions transactions;

    PostgresAccounts(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Optional<Account>> find(String tenant, String username) {
        return transactions
                .within(
                        tenant,
                        connection ->
                                connection
                                        .preparedQuery(FIND + " where username = $1")
                                        .execute(Tuple.of(username)))
                .map(rows -> Rows.all(rows, PostgresAccounts::account).stream().findFirst());
    }

    @Override
    public Uni<List<Account>> all(String tenant) {
        return transactions
                .within(
                        tenant,
                        connection -> connection.query(FIND + " order by username").execute())
                .map(rows -> Rows.all(rows, PostgresAccounts::account));
    }

    @Override
    public Uni<Boolean> addIfAbsent(Account account) {
        return transactions
                .within(
                        account.tenant(),
                        connection ->
                                connection
                                        .preparedQuery(
                                                """
                                                insert into account
                                                    (username, password_hash, scopes, created_at)
                                                values ($1, $2, $3, $4)
                                                on conflict do nothing\
                                                """)
                                        .execute(
                                                Tuple.of(
                                                        account.username(),
                                                        account.passwordHash(),
                                                        Rows.array(account.scopes()),
                                                        Rows.utc(account.createdAt()))))
                .map(rows -> rows.rowCount() == 1);
    }

    private static Account account(Row row) {
        return new Account(
                row.getString("tenant"),
                row.getString("username"),
                row.getString("password_hash"),
                Rows.set(row, "scopes"),
                Rows.time(row, "created_at"));
    }
}
