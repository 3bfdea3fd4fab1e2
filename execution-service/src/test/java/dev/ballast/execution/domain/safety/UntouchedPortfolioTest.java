package dev.ballast.execution.domain.safety;

import static dev.ballast.execution.domain.execution.ExecutionFixtures.NOON;
import static dev.ballast.execution.domain.execution.ExecutionFixtures.plan;
import static dev.ballast.execution.domain.execution.ExecutionFixtures.risk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.Plan;
import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.execution.domain.risk.TradingState;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UntouchedPortfolioTest {

    private final Plan plan = plan("SELL BTC Kraken 1 100");

    @Test
    void a_plan_that_is_alone_is_not_refused() {
        assertThat(check(plan, OtherPlans.NONE)).isEmpty();
    }

    @Test
    void while_another_is_executed_it_waits() {
        var other = new OtherPlans(Optional.of(new PlanId("plan-2")), Optional.empty());

        assertThat(check(plan, other))
                .hasValueSatisfying(finding -> {
                    assertThat(finding.rule()).isEqualTo("PORTFOLIO_IN_EXECUTION");
                    assertThat(finding.denies()).isTrue();
                    assertThat(finding.message()).contains("plan-2", "wait");
                });
    }

    @Test
    void what_another_has_traded_that_it_does_not_know_of_refuses_it() {
        var other = new OtherPlans(Optional.empty(), Optional.of(new ExecutionId("execution-2")));

        assertThat(check(plan, other))
                .hasValueSatisfying(finding -> {
                    assertThat(finding.rule()).isEqualTo("PORTFOLIO_CHANGED");
                    assertThat(finding.denies()).isTrue();
                    assertThat(finding.message()).contains("execution-2", "plan again");
                });
    }

    private static Optional<Finding> check(Plan plan, OtherPlans others) {
        var copy = risk(TradingState.ACTIVE, NOON);
        return new UntouchedPortfolio()
                .check(new PlanCase(plan, false, others, copy, Map.of(), NOON));
    }
}
