package dev.ballast.risk.domain.rule;

import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.risk.domain.assessment.AssessmentInputs;
import dev.ballast.risk.domain.assessment.Finding;
import dev.ballast.risk.domain.assessment.FindingCode;
import dev.ballast.risk.domain.assessment.Rule;
import dev.ballast.risk.domain.assessment.Severity;
import dev.ballast.risk.domain.plan.PlannedWeight;
import java.util.List;

/** No asset grows beyond its share. Stablecoins are cash here and have no ceiling. */
final class AssetWeight implements Rule {

    @Override
    public List<Finding> judge(AssessmentInputs inputs) {
        var limit = inputs.limits().figures().maxAssetWeight();
        return inputs.plan().weights().stream()
                .filter(weight -> !weight.group().equals(AssetGroup.STABLECOINS.label()))
                .filter(weight -> weight.after().compareTo(limit) > 0)
                .map(weight ->
                        Finding.of(
                                        FindingCode.ASSET_WEIGHT_TOO_HIGH,
                                        Severity.WARNING,
                                        message(weight))
                                .value(weight.after())
                                .limit(limit)
                                .about(weight.asset().code()))
                .toList();
    }

    private static String message(PlannedWeight weight) {
        var direction = weight.after().compareTo(weight.before()) > 0 ? "would grow to" : "stays";
        return weight.asset() + " " + direction + " a larger share than the limit";
    }
}
