package dev.ballast.execution.domain.safety;

import static dev.ballast.execution.domain.execution.ExecutionFixtures.NOON;
import static dev.ballast.execution.domain.execution.ExecutionFixtures.plan;
import static dev.ballast.execution.domain.execution.ExecutionFixtures.risk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.execution.domain.plan.Plan;
import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.execution.domain.plan.PlanStanding;
import dev.ballast.execution.domain.risk.TradingState;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UntouchedPortfolioTest {

    private static final Instant SNAPSHOT = NOON.minusSeconds(60);

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
    void what_another_has_traded_since_the_snapshot_refuses_it() {
        var end = SNAPSHOT.plusMillis(1);

        assertThat(check(plan, traded(end)))
                .hasValueSatisfying(finding -> {
                    assertThat(finding.rule()).isEqualTo("PORTFOLIO_CHANGED");
                    assertThat(finding.denies()).isTrue();
                    assertThat(finding.message()).contains("plan again");
                    assertThat(finding.value()).contains(end.toString());
                    assertThat(finding.limit()).contains(SNAPSHOT.toString());
                });
    }

    @Test
    void what_was_traded_before_the_snapshot_is_in_it() {
        assertThat(check(plan, traded(SNAPSHOT.minusMillis(1)))).isEmpty();
        assertThat(check(plan, traded(SNAPSHOT))).isEmpty();
    }

    @Test
    void a_snapshot_is_told_in_milliseconds_and_an_end_is_no_later_for_its_microseconds() {
        assertThat(check(plan, traded(SNAPSHOT.plusNanos(999_000)))).isEmpty();
    }

    @Test
    void a_plan_whose_snapshot_nobody_told_stands_on_the_moment_of_its_decision() {
        var untold = untold();

        assertThat(check(untold, traded(untold.decidedAt()))).isEmpty();
        assertThat(check(untold, traded(untold.decidedAt().plusMillis(1))))
                .map(Finding::rule)
                .contains("PORTFOLIO_CHANGED");
    }

    @Test
    void an_approval_that_does_not_name_the_snapshot_leaves_what_is_known() {
        var expires = NOON.plus(Duration.ofHours(1));
        var told = SNAPSHOT.minusSeconds(1);

        assertThat(plan.approved(Optional.empty(), expires, plan.actions()).basis())
                .isEqualTo(SNAPSHOT);
        assertThat(plan.approved(Optional.of(told), expires, plan.actions()).basis())
                .isEqualTo(told);
    }

    private static OtherPlans traded(Instant end) {
        return new OtherPlans(Optional.empty(), Optional.of(end));
    }

    private static Optional<Finding> check(Plan plan, OtherPlans others) {
        var copy = risk(TradingState.ACTIVE, NOON);
        return new UntouchedPortfolio()
                .check(new PlanCase(plan, false, others, copy, Map.of(), NOON));
    }

    private Plan untold() {
        return new Plan(
                plan.id(),
                plan.run(),
                plan.portfolio(),
                plan.mode(),
                plan.baseCurrency(),
                plan.strategy(),
                NOON,
                Optional.empty(),
                plan.expiresAt(),
                plan.portfolioValue(),
                PlanStanding.APPROVED,
                plan.actions());
    }
}
