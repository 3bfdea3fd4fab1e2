package dev.ballast.ingestion.adapter.postgres;

import dev.ballast.ingestion.application.port.Ledgers;
import dev.ballast.ingestion.domain.ledger.AssetPrice;
import dev.ballast.ingestion.domain.ledger.Balance;
import dev.ballast.ingestion.domain.ledger.BalanceKey;
import dev.ballast.ingestion.domain.ledger.Ledger;
import dev.ballast.ingestion.domain.ledger.Report;
import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.kernel.money.Asset;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class PostgresLedgers implements Ledgers {

    private static final String SET_BALANCES =
            """
            insert into balance (portfolio_id, asset, location, quantity, stated_at)
            select :portfolio, asset, location, cast(quantity as numeric), cast(at as timestamptz)
            from unnest(cast(:assets as text[]), cast(:locations as text[]),
                cast(:quantities as text[]), cast(:times as text[]))
                as changed (asset, location, quantity, at)
            on conflict (portfolio_id, asset, location)
            do update set quantity = excluded.quantity, stated_at = excluded.stated_at\
            """;

    private static final String DROP_BALANCES =
            """
            delete from balance
            using unnest(cast(:assets as text[]), cast(:locations as text[])) as gone (asset, location)
            where portfolio_id = :portfolio
                and balance.asset = gone.asset and balance.location = gone.location\
            """;

    private static final String SET_PRICES =
            """
            insert into asset_price (portfolio_id, asset, value, source, as_of, error, why, conflicting)
            select :portfolio, asset, cast(value as numeric), source, cast(at as timestamptz),
                cast(error as numeric), why, cast(conflicting as boolean)
            from unnest(cast(:assets as text[]), cast(:amounts as text[]), cast(:sources as text[]),
                cast(:times as text[]), cast(:errors as text[]), cast(:whys as text[]),
                cast(:conflicts as text[]))
                as changed (asset, value, source, at, error, why, conflicting)
            on conflict (portfolio_id, asset)
            do update set value = excluded.value, source = excluded.source,
                as_of = excluded.as_of, error = excluded.error, why = excluded.why,
                conflicting = excluded.conflicting\
            """;

    private static final String DROP_PRICES =
            """
            delete from asset_price
            where portfolio_id = :portfolio and asset = any (cast(:assets as text[]))\
            """;

    private static final String SET_PLACES =
            """
            insert into place (portfolio_id, location, stated_at)
            select :portfolio, location, cast(at as timestamptz)
            from unnest(cast(:locations as text[]), cast(:times as text[])) as changed (location, at)
            on conflict (portfolio_id, location) do update set stated_at = excluded.stated_at\
            """;

    private static final String DROP_PLACES =
            """
            delete from place
            where portfolio_id = :portfolio and location = any (cast(:locations as text[]))\
            """;

    @Override
    public Uni<Ledger> of(PortfolioId portfolio) {
        return LedgerTables.read(portfolio);
    }

    @Override
    public Uni<Map<BalanceKey, Report>> reports(PortfolioId portfolio) {
        return ReportTable.read(portfolio);
    }

    @Override
    public Uni<Ledger> replay(PortfolioId portfolio) {
        return LedgerHistory.statements(portfolio)
                .chain(statements ->
                        LedgerHistory.bookings(portfolio)
                                .map(bookings -> Ledger.replay(statements, bookings)));
    }

    @Override
    public Uni<Void> save(PortfolioId portfolio, Ledger before, Ledger after) {
        return setBalances(portfolio, changed(before.balances(), after.balances()))
                .chain(() -> dropBalances(portfolio, gone(before.balances(), after.balances())))
                .chain(() -> setPrices(portfolio, changed(before.prices(), after.prices())))
                .chain(() -> dropPrices(portfolio, gone(before.prices(), after.prices())))
                .chain(() -> setPlaces(portfolio, changed(before.statedAt(), after.statedAt())))
                .chain(() -> dropPlaces(portfolio, gone(before.statedAt(), after.statedAt())))
                .chain(() -> ReportTable.set(portfolio, changed(before.reports(), after.reports())))
                .chain(() -> ReportTable.drop(portfolio, gone(before.reports(), after.reports())));
    }

    private static Uni<Void> setBalances(
            PortfolioId portfolio, List<Map.Entry<BalanceKey, Balance>> rows) {
        return unlessEmpty(
                rows,
                SET_BALANCES,
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
                        Sql.column(rows, row -> row.getValue().statedAt())));
    }

    private static Uni<Void> dropBalances(PortfolioId portfolio, List<BalanceKey> keys) {
        return unlessEmpty(
                keys,
                DROP_BALANCES,
                Map.of(
                        "portfolio",
                        portfolio.value(),
                        "assets",
                        Sql.column(keys, BalanceKey::asset),
                        "locations",
                        Sql.column(keys, BalanceKey::location)));
    }

    private static Uni<Void> setPrices(
            PortfolioId portfolio, List<Map.Entry<Asset, AssetPrice>> rows) {
        return unlessEmpty(
                rows,
                SET_PRICES,
                Map.of(
                        "portfolio",
                        portfolio.value(),
                        "assets",
                        Sql.column(rows, Map.Entry::getKey),
                        "amounts",
                        Sql.column(rows, row -> row.getValue().value()),
                        "sources",
                        Sql.column(rows, row -> row.getValue().source()),
                        "times",
                        Sql.column(rows, row -> row.getValue().asOf()),
                        "errors",
                        Sql.column(rows, row -> row.getValue().error()),
                        "whys",
                        Sql.column(rows, row -> row.getValue().why()),
                        "conflicts",
                        Sql.column(rows, row -> row.getValue().conflicting())));
    }

    private static Uni<Void> dropPrices(PortfolioId portfolio, List<Asset> assets) {
        return unlessEmpty(
                assets,
                DROP_PRICES,
                Map.of(
                        "portfolio",
                        portfolio.value(),
                        "assets",
                        Sql.column(assets, asset -> asset)));
    }

    private static Uni<Void> setPlaces(
            PortfolioId portfolio, List<Map.Entry<Location, Instant>> rows) {
        return unlessEmpty(
                rows,
                SET_PLACES,
                Map.of(
                        "portfolio",
                        portfolio.value(),
                        "locations",
                        Sql.column(rows, Map.Entry::getKey),
                        "times",
                        Sql.column(rows, Map.Entry::getValue)));
    }

    private static Uni<Void> dropPlaces(PortfolioId portfolio, List<Location> places) {
        return unlessEmpty(
                places,
                DROP_PLACES,
                Map.of(
                        "portfolio",
                        portfolio.value(),
                        "locations",
                        Sql.column(places, place -> place)));
    }

    private static Uni<Void> unlessEmpty(List<?> rows, String sql, Map<String, Object> parameters) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.write(sql, new HashMap<>(parameters));
    }

    private static <K, V> List<Map.Entry<K, V>> changed(Map<K, V> before, Map<K, V> after) {
        return after.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .toList();
    }

    private static <K, V> List<K> gone(Map<K, V> before, Map<K, V> after) {
        return before.keySet().stream().filter(key -> !after.containsKey(key)).toList();
    }
}
