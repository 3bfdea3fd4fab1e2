package dev.ballast.risk.domain.rule;

import dev.ballast.risk.domain.assessment.AssessmentInputs;
import dev.ballast.risk.domain.assessment.Finding;
import dev.ballast.risk.domain.assessment.FindingCode;
import dev.ballast.risk.domain.assessment.Rule;
import dev.ballast.risk.domain.assessment.Severity;
import dev.ballast.risk.domain.plan.ProposedAction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Nothing is traded without a price, and what nobody prices is named. */
final class MissingPrices implements Rule {

    @Override
    public List<Finding> judge(AssessmentInputs inputs) {
        var findings = new ArrayList<Finding>();
        var unpriced =
                inputs.plan().actions().stream()
                        .filter(Predicate.not(ProposedAction::isPriced))
                        .toList();
        var traded = unpriced.stream().filter(ProposedAction::isPlanned).toList();
        var left = unpriced.stream().filter(action -> !action.isPlanned()).toList();
        if (!traded.isEmpty()) {
            findings.add(
                    finding(
                            FindingCode.PRICE_MISSING,
                            Severity.DENY,
                            "actions would trade without a price: ",
                            traded));
        }
        if (!left.isEmpty()) {
            findings.add(
                    finding(
                            FindingCode.ASSETS_UNPRICED,
                            Severity.WARNING,
                            "assets without a price are left out: ",
                            left));
        }
        return findings;
    }

    private static Finding finding(
            FindingCode code, Severity severity, String words, List<ProposedAction> actions) {
        return Finding.of(code, severity, words + Words.assetsOf(actions))
                .value(String.valueOf(actions.size()))
                .limit("0")
                .about(actions.getFirst().asset().code());
    }
}
