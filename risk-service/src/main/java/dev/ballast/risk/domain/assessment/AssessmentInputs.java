package dev.ballast.risk.domain.assessment;

import dev.ballast.risk.domain.limits.Limits;
import dev.ballast.risk.domain.plan.ProposedPlan;
import dev.ballast.risk.domain.state.TradingStates;
import java.time.Instant;

/** All that an assessment depends on: the same inputs always give the same findings. */
public record AssessmentInputs(
        ProposedPlan plan, Limits limits, TradingStates states, Instant assessedAt) {}
