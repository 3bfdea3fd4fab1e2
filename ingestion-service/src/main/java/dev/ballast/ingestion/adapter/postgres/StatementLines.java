package dev.ballast.ingestion.adapter.postgres;

import dev.ballast.ingestion.domain.ledger.BalanceKey;
import dev.ballast.ingestion.domain.ledger.Statement;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;

/** Keeps what a statement says. */
final class StatementLines {

    private static final String LINES =
            """
            insert into statement_line (import_id, asset, location, quantity, rows)
            select :id, asset, location, cast(quantity as numeric), cast(rows as bigint)
            from unnest(cast(:assets as text[]), cast(:locations as text[]),
                cast(:quantities as text[]), cast(:rows as text[]))
                as line (asset, location, quantity, rows)\
            """;

    private static final String UNTOUCHED =
            """
            insert into statement_line (import_id, asset, location, quantity, rows)
            select :id, asset, location, null, 0
            from unnest(cast(:assets as text[]), cast(:locations as text[])) as line (asset, location)\
            """;

    private static final String PRICES =
            """
            insert into statement_price (import_id, asset, value, error, why, conflicting)
            select :id, asset, cast(value as numeric), cast(error as numeric), why,
                cast(conflicting as boolean)
            from unnest(cast(:assets as text[]), cast(:amounts as text[]), cast(:errors as text[]),
                cast(:whys as text[]), cast(:conflicts as text[]))
                as price (asset, value, error, why, conflicting)\
            """;

    private StatementLines() {}

    static Uni<Void> add(Statement statement) {
        return lines(statement).chain(() -> untouched(statement)).chain(() -> prices(statement));
    }

    private static Uni<Void> lines(Statement statement) {
        var rows = List.copyOf(statement.lines().entrySet());
        return Sql.write(
                LINES,
                Map.of(
                        "id",
                        statement.id(),
                        "assets",
                        Sql.column(rows, row -> row.getKey().asset()),
                        "locations",
                        Sql.column(rows, row -> row.getKey().location()),
                        "quantities",
                        Sql.column(rows, row -> row.getValue().quantity()),
                        "rows",
                        Sql.column(rows, row -> row.getValue().rows())));
    }

    private static Uni<Void> untouched(Statement statement) {
        var keys = List.copyOf(statement.untouched());
        return Sql.write(
                UNTOUCHED,
                Map.of(
                        "id",
                        statement.id(),
                        "assets",
                        Sql.column(keys, BalanceKey::asset),
                        "locations",
                        Sql.column(keys, BalanceKey::location)));
    }

    private static Uni<Void> prices(Statement statement) {
        var rows = List.copyOf(statement.prices().entrySet());
        return Sql.write(
                PRICES,
                Map.of(
                        "id",
                        statement.id(),
                        "assets",
                        Sql.column(rows, Map.Entry::getKey),
                        "amounts",
                        Sql.column(rows, row -> row.getValue().value()),
                        "errors",
                        Sql.column(rows, row -> row.getValue().error()),
                        "whys",
                        Sql.column(rows, row -> row.getValue().why()),
                        "conflicts",
                        Sql.column(rows, row -> row.getValue().conflicting())));
    }
}
