package dev.ballast.planner.application.readdust;

import dev.ballast.events.UnitOfWork;
import dev.ballast.planner.application.port.DustBook;
import dev.ballast.planner.domain.dust.Dust;
import dev.ballast.planner.domain.dust.DustKey;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Shows what waits because it is too small; changes nothing. */
@ApplicationScoped
public class ReadDustHandler {

    private final UnitOfWork work;
    private final DustBook book;

    ReadDustHandler(UnitOfWork work, DustBook book) {
        this.work = work;
        this.book = book;
    }

    public Uni<List<Dust>> list(
            String tenant, PortfolioId portfolio, Optional<DustKey> after, int limit) {
        return work.read(tenant, () -> book.list(portfolio, after, limit));
    }
}
