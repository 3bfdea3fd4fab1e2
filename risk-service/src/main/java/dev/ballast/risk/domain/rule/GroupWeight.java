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
import java.util.TreeMap;
import java.util.stream.Collectors;

/** No group grows beyond its share. Stablecoins are cash here and have no ceiling. */
final class GroupWeight implements Rule {

    @Override
    public List<Finding> judge(AssessmentInputs inputs) {
        var limit = inputs.limits().figures().maxGroupWeight();
        var shares =
                inputs.plan().weights().stream()
                        .filter(weight -> !weight.group().equals(AssetGroup.STABLECOINS.label()))
                        .collect(
                                Collectors.toMap(
                                        PlannedWeight::group,
                                        PlannedWeight::after,
                                        BigDecimal::add,
                                        TreeMap::new));
        return shares.entrySet().stream()
                .filter(share -> share.getValue().compareTo(limit) > 0)
                .map(share ->
                        Finding.of(
                                        FindingCode.GROUP_WEIGHT_TOO_HIGH,
                                        Severity.WARNING,
                                        "the group "
                                                + share.getKey()
                                                + " would be a larger share than the limit")
                                .value(share.getValue())
                                .limit(limit)
                                .about(share.getKey()))
                .toList();
    }
}
