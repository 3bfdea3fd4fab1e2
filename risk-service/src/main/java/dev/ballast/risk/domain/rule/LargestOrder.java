package dev.ballast.risk.domain.rule;

import dev.ballast.risk.domain.assessment.AssessmentInputs;
import dev.ballast.risk.domain.assessment.Finding;
import dev.ballast.risk.domain.assessment.FindingCode;
import dev.ballast.risk.domain.assessment.Rule;
import dev.ballast.risk.domain.assessment.Severity;
import dev.ballast.risk.domain.plan.ProposedAction;
import java.util.Comparator;
import java.util.List;

/** No single action trades more than the limit. */
final class LargestOrder implements Rule {

    @Override
    public List<Finding> judge(AssessmentInputs inputs) {
        var limit = inputs.limits().figures().maxOrderNotional();
        return inputs.plan().planned().stream()
                .max(Comparator.comparing(ProposedAction::notional))
                .filter(largest -> largest.notional().compareTo(limit) > 0)
                .map(largest ->
                        Finding.of(
                                        FindingCode.ORDER_TOO_LARGE,
                                        Severity.DENY,
                                        "the largest order trades more than the limit: "
                                                + Words.of(largest))
                                .value(largest.notional())
                                .limit(limit)
                                .about(largest.actionId()))
                .stream()
                .toList();
    }
}
