package dev.ballast.planner.application.port;

import dev.ballast.planner.domain.portfolio.PortfolioId;
import dev.ballast.planner.domain.targets.Targets;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** The targets of the tenant that the unit of work has entered. */
public interface TargetsBook {

    Uni<Optional<Targets>> find(PortfolioId portfolio);

    Uni<Void> save(Targets targets);
}
