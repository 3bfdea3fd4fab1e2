package dev.ballast.risk.domain.rule;

import dev.ballast.risk.domain.assessment.AssessmentInputs;
import dev.ballast.risk.domain.assessment.Finding;
import dev.ballast.risk.domain.assessment.FindingCode;
import dev.ballast.risk.domain.assessment.Rule;
import dev.ballast.risk.domain.assessment.Severity;
import java.util.List;

/** Shares mean nothing without a value to take them of. */
final class PositiveValue implements Rule {

    @Override
    public List<Finding> judge(AssessmentInputs inputs) {
        var plan = inputs.plan();
        if (plan.portfolioValue().signum() > 0 || plan.planned().isEmpty()) {
            return List.of();
        }
        return List.of(
                Finding.of(
                                FindingCode.VALUE_NOT_POSITIVE,
                                Severity.DENY,
                                "the portfolio's value is not positive")
                        .value(plan.portfolioValue())
                        .about(plan.portfolio().value()));
    }
}
