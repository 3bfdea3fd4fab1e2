package dev.ballast.planner.adapter.postgres;

import dev.ballast.planner.application.port.TargetsBook;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import dev.ballast.planner.domain.targets.Targets;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class PostgresTargets implements TargetsBook {

    @Override
    public Uni<Optional<Targets>> find(PortfolioId portfolio) {
        return Panache.getSession()
                .chain(session -> session.find(TargetsRow.class, portfolio.value()))
                .map(row -> Optional.ofNullable(row).map(TargetsRow::toTargets));
    }

    @Override
    public Uni<Void> save(Targets targets) {
        return Rows.save(
                TargetsRow.class,
                targets.portfolio().value(),
                TargetsRow::new,
                row -> row.set(targets));
    }
}
