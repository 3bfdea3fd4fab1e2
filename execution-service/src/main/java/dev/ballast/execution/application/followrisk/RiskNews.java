package dev.ballast.execution.application.followrisk;

import dev.ballast.execution.domain.risk.Limits;
import dev.ballast.execution.domain.risk.ScopedState;
import java.time.Instant;
import java.util.List;

/** What risk says. */
public sealed interface RiskNews {

    record LimitsHeard(Limits limits) implements RiskNews {}

    /**
     * @param publishedAt a word that was long on its way is as old as that
     */
    record StatePublished(
            List<ScopedState> states, long version, long limitsVersion, Instant publishedAt)
            implements RiskNews {

        public StatePublished {
            states = List.copyOf(states);
        }
    }
}
