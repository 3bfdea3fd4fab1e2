package dev.ballast.planner.adapter.postgres;

import dev.ballast.planner.application.port.DustBook;
import dev.ballast.planner.domain.dust.Dust;
import dev.ballast.planner.domain.dust.DustKey;
import dev.ballast.planner.domain.dust.DustLedger;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** All rows of a portfolio in one statement, as JSON, whatever their number. */
@ApplicationScoped
class PostgresDust implements DustBook {

    private static final String ALL =
            """
            select cast(to_jsonb(dust) - 'tenant' - 'portfolio_id' as text)
            from dust where portfolio_id = :portfolio\
            """;
    private static final String PART =
            ALL
                    + """
                     and (asset, location, side) > (:asset, :location, :side)
                    order by asset, location, side limit :most\
                    """;
    private static final String REMOVE = "delete from dust where portfolio_id = :portfolio";
    private static final String ADD =
            """
            insert into dust (portfolio_id, asset, location, side, instrument, quote, quantity,
                notional, filter, minimum, since, plans, last_plan)
            select :portfolio, added.*
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as added (asset text,
                location text, side text, instrument text, quote text, quantity numeric,
                notional numeric, filter text, minimum numeric, since timestamptz, plans bigint,
                last_plan text)\
            """;

    @Override
    public Uni<DustLedger> find(PortfolioId portfolio) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(ALL, String.class)
                                .setParameter("portfolio", portfolio.value())
                                .getResultList())
                .map(rows -> DustLedger.of(dust(rows)));
    }

    @Override
    public Uni<Void> save(PortfolioId portfolio, DustLedger ledger) {
        return Panache.getSession()
                .call(session ->
                        session.createNativeQuery(REMOVE)
                                .setParameter("portfolio", portfolio.value())
                                .executeUpdate())
                .chain(session -> add(session, portfolio, ledger));
    }

    @Override
    public Uni<List<Dust>> list(PortfolioId portfolio, Optional<DustKey> after, int limit) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(PART, String.class)
                                .setParameter("portfolio", portfolio.value())
                                .setParameter(
                                        "asset", after.map(key -> key.asset().code()).orElse(""))
                                .setParameter("location", after.map(DustKey::location).orElse(""))
                                .setParameter(
                                        "side", after.map(key -> key.side().name()).orElse(""))
                                .setParameter("most", limit)
                                .getResultList())
                .map(PostgresDust::dust);
    }

    private static Uni<Void> add(Mutiny.Session session, PortfolioId portfolio, DustLedger ledger) {
        if (ledger.entries().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var rows = ledger.entries().values().stream().map(DustRow::of).toList();
        return session.createNativeQuery(ADD)
                .setParameter("portfolio", portfolio.value())
                .setParameter("rows", CanonicalJson.write(rows))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static List<Dust> dust(List<String> rows) {
        return rows.stream().map(row -> CanonicalJson.read(row, DustRow.class).toDust()).toList();
    }
}
