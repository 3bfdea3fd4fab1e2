package dev.ballast.analytics.adapter.postgres;

import dev.ballast.analytics.application.port.Portfolios;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/** Advisory locks that the transaction's end gives back. */
@ApplicationScoped
class PostgresPortfolios implements Portfolios {
    // Sorted before the function is called: two batches can't wait for each other.
    private static final String HOLD =
            """
            select cast(pg_advisory_xact_lock(key) as text) from (
                select distinct hashtextextended(current_setting('ballast.tenant') || ':' || id, 0) as key
                from unnest(cast(:ids as text[])) as id order by key
            ) as sorted\
            """;

    @Override
    public Uni<Void> hold(Collection<PortfolioId> portfolios) {
        var ids = portfolios.stream().map(PortfolioId::value).toArray(String[]::new);
        return ids.length == 0 ? Uni.createFrom().voidItem() : Native.run(HOLD, Map.of("ids", ids));
    }
}
