package dev.ballast.risk.domain.rule;

import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.risk.domain.assessment.AssessmentInputs;
import dev.ballast.risk.domain.assessment.Finding;
import dev.ballast.risk.domain.assessment.FindingCode;
import dev.ballast.risk.domain.assessment.Rule;
import dev.ballast.risk.domain.assessment.Severity;
import dev.ballast.risk.domain.plan.PlannedWeight;
import java.math.BigDecimal;
import java.util.List;

/** Some of the value stays in stablecoins. */
final class StablecoinFloor implements Rule {

    @Override
    public List<Finding> judge(AssessmentInputs inputs) {
        var floor = inputs.limits().figures().minStablecoinWeight();
        var stablecoins =
                inputs.plan().weights().stream()
                        .filter(weight -> weight.group().equals(AssetGroup.STABLECOINS.label()))
                        .map(PlannedWeight::after)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (floor.signum() == 0 || stablecoins.compareTo(floor) >= 0) {
            return List.of();
        }
        return List.of(
                Finding.of(
                                FindingCode.STABLECOINS_TOO_LOW,
                                Severity.WARNING,
                                "stablecoins would be a smaller share than the floor")
                        .value(stablecoins)
                        .limit(floor)
                        .about(AssetGroup.STABLECOINS.label()));
    }
}
