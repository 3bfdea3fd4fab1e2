package dev.ballast.risk.domain.rule;

import dev.ballast.risk.domain.assessment.AssessmentInputs;
import dev.ballast.risk.domain.assessment.Finding;
import dev.ballast.risk.domain.assessment.FindingCode;
import dev.ballast.risk.domain.assessment.Rule;
import dev.ballast.risk.domain.assessment.Severity;
import dev.ballast.risk.domain.plan.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The totals that people approve are the sum of what would be traded. */
final class TotalsAgree implements Rule {

    @Override
    public List<Finding> judge(AssessmentInputs inputs) {
        var plan = inputs.plan();
        var buy = plan.counted(Side.BUY);
        var sell = plan.counted(Side.SELL);
        return Stream.of(
                        compare("buy", plan.buy(), buy),
                        compare("sell", plan.sell(), sell),
                        compare("turnover", plan.turnover(), buy.add(sell)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Finding> compare(String total, BigDecimal stated, BigDecimal counted) {
        if (stated.compareTo(counted) == 0) {
            return List.of();
        }
        return List.of(
                Finding.of(
                                FindingCode.TOTALS_DIFFER,
                                Severity.DENY,
                                "the plan's " + total + " is not the sum of its actions")
                        .value(stated)
                        .limit(counted)
                        .about(total));
    }
}
