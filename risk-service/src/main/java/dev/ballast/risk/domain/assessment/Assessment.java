package dev.ballast.risk.domain.assessment;

import dev.ballast.risk.domain.plan.Mode;
import dev.ballast.risk.domain.plan.PlanId;
import dev.ballast.risk.domain.plan.PortfolioId;
import dev.ballast.risk.domain.plan.RunId;
import java.time.Instant;
import java.util.List;

/** Risk's word on a plan, with its reasons and the versions that it was judged by. */
public record Assessment(
        AssessmentId id,
        PlanId plan,
        RunId run,
        PortfolioId portfolio,
        Mode mode,
        Verdict verdict,
        List<Finding> findings,
        long limitsVersion,
        long stateVersion,
        Instant assessedAt) {

    public Assessment {
        findings = List.copyOf(findings);
    }

    static Assessment of(AssessmentId id, AssessmentInputs inputs, List<Finding> findings) {
        var plan = inputs.plan();
        return new Assessment(
                id,
                plan.id(),
                plan.run(),
                plan.portfolio(),
                plan.mode(),
                Verdict.of(findings),
                findings,
                inputs.limits().version(),
                inputs.states().version(),
                inputs.assessedAt());
    }
}
