package dev.ballast.ingestion.adapter.postgres;

import dev.ballast.ingestion.domain.ledger.AssetPrice;
import dev.ballast.ingestion.domain.ledger.Balance;
import dev.ballast.ingestion.domain.ledger.BalanceKey;
import dev.ballast.ingestion.domain.ledger.Ledger;
import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.PriceSource;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a ledger from its tables. */
final class LedgerTables {

    private static final String BALANCES =
            "select asset, location, quantity, %s from balance where portfolio_id = :portfolio"
                    .formatted(Sql.micros("stated_at"));
    private static final String PRICES =
            """
            select asset, value, source, %s, error, why, conflicting
            from asset_price where portfolio_id = :portfolio\
            """
                    .formatted(Sql.micros("as_of"));
    private static final String PLACES =
            "select location, %s from place where portfolio_id = :portfolio"
                    .formatted(Sql.micros("stated_at"));

    private LedgerTables() {}

    static Uni<Ledger> read(PortfolioId portfolio) {
        return balances(portfolio)
                .chain(balances ->
                        prices(portfolio)
                                .chain(prices ->
                                        places(portfolio)
                                                .chain(places ->
                                                        ReportTable.read(portfolio)
                                                                .map(reports ->
                                                                        new Ledger(
                                                                                balances, prices,
                                                                                places,
                                                                                reports)))));
    }

    private static Uni<Map<BalanceKey, Balance>> balances(PortfolioId portfolio) {
        return Sql.read(
                        BALANCES,
                        of(portfolio),
                        row ->
                                Map.entry(
                                        new BalanceKey(
                                                Asset.of(row.text(0)), Location.of(row.text(1))),
                                        new Balance(row.amount(2), row.time(3))))
                .map(LedgerTables::map);
    }

    private static Uni<Map<Asset, AssetPrice>> prices(PortfolioId portfolio) {
        return Sql.read(
                        PRICES,
                        of(portfolio),
                        row ->
                                Map.entry(
                                        Asset.of(row.text(0)),
                                        new AssetPrice(
                                                row.optionalAmount(1),
                                                PriceSource.valueOf(row.text(2)),
                                                row.time(3),
                                                row.optionalAmount(4),
                                                row.optionalText(5),
                                                row.flag(6))))
                .map(LedgerTables::map);
    }

    private static Uni<Map<Location, Instant>> places(PortfolioId portfolio) {
        return Sql.read(
                        PLACES,
                        of(portfolio),
                        row -> Map.entry(Location.of(row.text(0)), row.time(1)))
                .map(LedgerTables::map);
    }

    private static Map<String, Object> of(PortfolioId portfolio) {
        return Map.of("portfolio", portfolio.value());
    }

    private static <K, V> Map<K, V> map(java.util.List<Map.Entry<K, V>> entries) {
        return entries.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
