package dev.ballast.risk.domain.rule;

import dev.ballast.risk.domain.assessment.AssessmentInputs;
import dev.ballast.risk.domain.assessment.Finding;
import dev.ballast.risk.domain.assessment.FindingCode;
import dev.ballast.risk.domain.assessment.Rule;
import dev.ballast.risk.domain.assessment.Severity;
import dev.ballast.risk.domain.plan.ProposedAction;
import dev.ballast.risk.domain.state.ScopedState;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is halted is not traded, and what may only be reduced is not added to. */
final class TradingAllowed implements Rule {

    @Override
    public List<Finding> judge(AssessmentInputs inputs) {
        return inputs.states().states().stream()
                .flatMap(state -> judge(state, inputs.plan().planned()))
                .toList();
    }

    private static Stream<Finding> judge(ScopedState state, List<ProposedAction> planned) {
        return switch (state.state()) {
            case ACTIVE -> Stream.empty();
            case HALTED ->
                    against(state, planned, state.scope()::covers, FindingCode.TRADING_HALTED);
            case REDUCING ->
                    against(
                            state,
                            planned,
                            state.scope()::isIncreasedBy,
                            FindingCode.TRADING_REDUCING);
        };
    }

    private static Stream<Finding> against(
            ScopedState state,
            List<ProposedAction> planned,
            Predicate<ProposedAction> offends,
            FindingCode code) {
        var offending = planned.stream().filter(offends).toList();
        if (offending.isEmpty()) {
            return Stream.empty();
        }
        var words =
                "%s is %s (%s): %s"
                        .formatted(
                                state.scope(),
                                state.state(),
                                state.reason(),
                                Words.assetsOf(offending));
        return Stream.of(
                Finding.of(code, Severity.DENY, words)
                        .value(String.valueOf(offending.size()))
                        .limit("0")
                        .about(state.scope().name()));
    }
}
