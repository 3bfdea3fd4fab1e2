package dev.ballast.risk.application.setlimits;

import dev.ballast.risk.domain.limits.LimitMistake;
import dev.ballast.risk.domain.limits.Limits;
import java.util.List;

/** What came of setting the limits. */
public sealed interface SetLimitsResult {

    /** They are these now, changed or as they were. */
    record LimitsStand(Limits limits) implements SetLimitsResult {}

    record LimitsRefused(List<LimitMistake> mistakes) implements SetLimitsResult {

        public LimitsRefused {
            mistakes = List.copyOf(mistakes);
        }
    }
}
