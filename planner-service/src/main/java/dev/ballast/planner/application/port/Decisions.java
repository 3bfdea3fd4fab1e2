package dev.ballast.planner.application.port;

import dev.ballast.planner.domain.decision.DecisionInputs;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** What plans were decided from, under the SHA-256 of its canonical form. */
public interface Decisions {

    /** Answers the hash. */
    Uni<String> keep(DecisionInputs inputs);

    Uni<Optional<DecisionInputs>> find(String hash);
}
