package dev.ballast.risk.domain.rule;

import dev.ballast.risk.domain.assessment.AssessmentInputs;
import dev.ballast.risk.domain.assessment.Finding;
import dev.ballast.risk.domain.assessment.FindingCode;
import dev.ballast.risk.domain.assessment.Rule;
import dev.ballast.risk.domain.assessment.Severity;
import dev.ballast.risk.domain.plan.Side;
import java.util.List;

/** Buys and sells together stay below a share of the portfolio's value. */
final class Turnover implements Rule {

    @Override
    public List<Finding> judge(AssessmentInputs inputs) {
        var plan = inputs.plan();
        var value = plan.portfolioValue();
        var limit = inputs.limits().figures().maxTurnover();
        var turnover = plan.counted(Side.BUY).add(plan.counted(Side.SELL));
        // A portfolio without value is another rule's finding.
        if (value.signum() <= 0 || turnover.compareTo(value.multiply(limit)) <= 0) {
            return List.of();
        }
        return List.of(
                Finding.of(
                                FindingCode.TURNOVER_TOO_HIGH,
                                Severity.DENY,
                                "buys and sells together are more of the value than the limit")
                        .value(Words.share(turnover, value))
                        .limit(limit));
    }
}
