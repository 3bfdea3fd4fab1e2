package dev.ballast.risk.domain.rule;

import dev.ballast.kernel.portfolio.PriceSource;
import dev.ballast.risk.domain.assessment.AssessmentInputs;
import dev.ballast.risk.domain.assessment.Finding;
import dev.ballast.risk.domain.assessment.FindingCode;
import dev.ballast.risk.domain.assessment.Rule;
import dev.ballast.risk.domain.assessment.Severity;
import dev.ballast.risk.domain.plan.ProposedAction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Nothing is traded on an old price. A price of the house's model (USDT at 1) is an assumption and
 * has no age.
 */
final class PriceAge implements Rule {

    @Override
    public List<Finding> judge(AssessmentInputs inputs) {
        var findings = new ArrayList<Finding>();
        var priced =
                inputs.plan().planned().stream()
                        .filter(ProposedAction::isPriced)
                        .filter(action -> action.priceSource() != PriceSource.MODEL)
                        .toList();
        ageless(priced, findings);
        tooOld(priced, inputs, findings);
        return findings;
    }

    private static void ageless(List<ProposedAction> priced, List<Finding> findings) {
        var ageless = priced.stream().filter(action -> action.priceAsOf().isEmpty()).toList();
        if (!ageless.isEmpty()) {
            findings.add(
                    Finding.of(
                                    FindingCode.PRICE_AGE_UNKNOWN,
                                    Severity.DENY,
                                    "prices do not say how old they are: "
                                            + Words.assetsOf(ageless))
                            .about(ageless.getFirst().asset().code()));
        }
    }

    private static void tooOld(
            List<ProposedAction> priced, AssessmentInputs inputs, List<Finding> findings) {
        var limit = inputs.limits().figures().maxPriceAge();
        var oldest = inputs.assessedAt().minus(limit);
        var old =
                priced.stream()
                        .filter(action -> asOf(action).isBefore(oldest))
                        .sorted(Comparator.comparing(PriceAge::asOf))
                        .toList();
        if (!old.isEmpty()) {
            var age = Duration.between(asOf(old.getFirst()), inputs.assessedAt());
            findings.add(
                    Finding.of(
                                    FindingCode.PRICE_TOO_OLD,
                                    Severity.DENY,
                                    "prices are older than the limit; import again: "
                                            + Words.assetsOf(old))
                            .value(age.toSeconds() + " s")
                            .limit(limit.toSeconds() + " s")
                            .about(old.getFirst().asset().code()));
        }
    }

    // A price without a time is another finding, and not the oldest.
    private static Instant asOf(ProposedAction action) {
        return action.priceAsOf().orElse(Instant.MAX);
    }
}
