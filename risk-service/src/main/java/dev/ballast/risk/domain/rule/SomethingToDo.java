package dev.ballast.risk.domain.rule;

import dev.ballast.risk.domain.assessment.AssessmentInputs;
import dev.ballast.risk.domain.assessment.Finding;
import dev.ballast.risk.domain.assessment.FindingCode;
import dev.ballast.risk.domain.assessment.Rule;
import dev.ballast.risk.domain.assessment.Severity;
import java.util.List;

/** A plan that trades nothing is not worth an execution. */
final class SomethingToDo implements Rule {

    @Override
    public List<Finding> judge(AssessmentInputs inputs) {
        var plan = inputs.plan();
        if (!plan.planned().isEmpty()) {
            return List.of();
        }
        var words =
                plan.actions().isEmpty()
                        ? "the portfolio is where its targets want it"
                        : "every action is deferred or blocked";
        return List.of(
                Finding.of(FindingCode.NOTHING_TO_DO, Severity.WARNING, words)
                        .value("0")
                        .limit("1"));
    }
}
