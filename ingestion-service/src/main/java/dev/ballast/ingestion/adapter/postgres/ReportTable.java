package dev.ballast.ingestion.adapter.postgres;

import dev.ballast.ingestion.domain.ledger.BalanceKey;
import dev.ballast.ingestion.domain.ledger.Report;
import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.kernel.money.Asset;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What statements last reported. */
final class ReportTable {

    private static final String READ =
            """
            select asset, location, quantity, %s, cast(import_id as text), calculated
            from reported_balance where portfolio_id = :portfolio\
            """
                    .formatted(Sql.micros("as_of"));

    private static final String SET =
            """
            insert into reported_balance
                (portfolio_id, asset, location, quantity, as_of, import_id, calculated)
            select :portfolio, asset, location, cast(quantity as numeric), cast(at as timestamptz),
                cast(import_id as uuid), cast(calculated as numeric)
            from unnest(cast(:assets as text[]), cast(:locations as text[]),
                cast(:quantities as text[]), cast(:times as text[]), cast(:imports as text[]),
                cast(:calculated as text[]))
                as changed (asset, location, quantity, at, import_id, calculated)
            on conflict (portfolio_id, asset, location)
            do update set quantity = excluded.quantity, as_of = excluded.as_of,
                import_id = excluded.import_id, calculated = excluded.calculated\
            """;

    private static final String DROP =
            """
            delete from reported_balance said
            using unnest(cast(:assets as text[]), cast(:locations as text[])) as gone (asset, location)
            where portfolio_id = :portfolio
                and said.asset = gone.asset and said.location = gone.location\
            """;

    private ReportTable() {}

    static Uni<Map<BalanceKey, Report>> read(PortfolioId portfolio) {
        return Sql.read(
                        READ,
                        Map.of("portfolio", portfolio.value()),
                        row ->
                                Map.entry(
                                        new BalanceKey(
                                                Asset.of(row.text(0)), Location.of(row.text(1))),
                                        new Report(
                                                row.amount(2),
                                                row.time(3),
                                                UUID.fromString(row.text(4)),
                                                row.optionalAmount(5))))
                .map(rows ->
                        rows.stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    static Uni<Void> set(PortfolioId portfolio, List<Map.Entry<BalanceKey, Report>> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.write(
                        SET,
                        Map.of(
                                "portfolio",
                                portfolio.value(),
                                "assets",
                                Sql.column(rows, row -> row.getKey().asset()),
                                "locations",
                                Sql.column(rows, row -> row.getKey().location()),
                                "quantities",
                                Sql.column(rows, row -> row.getValue().quantity()),
                                "times",
                                Sql.column(rows, row -> row.getValue().asOf()),
                                "imports",
                                Sql.column(rows, row -> row.getValue().importId()),
                                "calculated",
                                Sql.column(rows, row -> row.getValue().calculated())));
    }

    static Uni<Void> drop(PortfolioId portfolio, List<BalanceKey> keys) {
        return keys.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.write(
                        DROP,
                        Map.of(
                                "portfolio",
                                portfolio.value(),
                                "assets",
                                Sql.column(keys, BalanceKey::asset),
                                "locations",
                                Sql.column(keys, BalanceKey::location)));
    }
}
