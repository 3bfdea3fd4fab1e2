package dev.ballast.execution.domain.safety;

import static dev.ballast.execution.domain.execution.ExecutionFixtures.NOON;
import static dev.ballast.execution.domain.execution.ExecutionFixtures.instruments;
import static dev.ballast.execution.domain.execution.ExecutionFixtures.plan;
import static dev.ballast.execution.domain.execution.ExecutionFixtures.risk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.execution.domain.plan.Plan;
import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.execution.domain.risk.Limits;
import dev.ballast.execution.domain.risk.RiskCopy;
import dev.ballast.execution.domain.risk.TradingState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetyCheckTest {

    private static final RiskCopy ACTIVE = risk(TradingState.ACTIVE, NOON);

    @Test
    void nothing_speaks_against_a_sound_plan() {
        assertThat(rules(plan("SELL BTC Kraken 1 100"), ACTIVE, NOON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SELL BTC Kraken 1.0005 100, QUANTITY_OFF_STEP",
        "SELL BTC Kraken 10001 1, QUANTITY_ABOVE_MAXIMUM",
        "SELL BTC Kraken 0.001 100, NOTIONAL_BELOW_MINIMUM",
        "SELL BTC Kraken 2 50001, ORDER_NOTIONAL_ABOVE_LIMIT",
        "SELL BTC Kraken 1 0, PRICE_MISSING"
    })
    void an_order_that_breaks_a_rule_is_named(String action, String rule) {
        assertThat(rules(plan(action), ACTIVE, NOON)).contains(rule);
    }

    @Test
    void an_instrument_that_nobody_listed_is_unknown() {
        var plan = plan("SELL BTC Kraken 1 100");

        var findings =
                SafetyCheck.of(new PlanCase(plan, false, OtherPlans.NONE, ACTIVE, Map.of(), NOON));

        assertThat(findings).extracting(Finding::rule).containsExactly("INSTRUMENT_UNKNOWN");
    }

    @Test
    void a_price_is_too_old_once_it_is_older_than_the_limit() {
        var plan = plan("SELL BTC Kraken 1 100");
        var later = NOON.plusSeconds(24 * 3600 + 1);

        assertThat(rules(plan, risk(TradingState.ACTIVE, later), later))
                .contains("PRICE_STALE", "PLAN_EXPIRED");
        assertThat(rules(plan, ACTIVE, NOON)).doesNotContain("PRICE_STALE");
    }

    @Test
    void a_plan_expires_at_its_very_moment() {
        var plan = plan("SELL BTC Kraken 1 100");
        var end = plan.expiresAt();

        assertThat(rules(plan, risk(TradingState.ACTIVE, end), end)).contains("PLAN_EXPIRED");
        var before = end.minusMillis(1);
        assertThat(rules(plan, risk(TradingState.ACTIVE, before), before)).isEmpty();
    }

    @Test
    void a_copy_of_the_limits_is_stale_after_15_seconds_and_with_another_version() {
        var plan = plan("SELL BTC Kraken 1 100");

        assertThat(rules(plan, risk(TradingState.ACTIVE, NOON.minusSeconds(15)), NOON))
                .containsExactly("LIMITS_STALE");
        assertThat(rules(plan, risk(TradingState.ACTIVE, NOON.minusMillis(14_999)), NOON))
                .isEmpty();
        var other = new RiskCopy(ACTIVE.limits().map(SafetyCheckTest::next), ACTIVE.state());
        assertThat(rules(plan, other, NOON)).containsExactly("LIMITS_STALE");
    }

    @Test
    void turnover_is_measured_against_the_portfolio() {
        assertThat(rules(plan("SELL BTC Kraken 501 1000"), ACTIVE, NOON))
                .contains("TURNOVER_ABOVE_LIMIT");
        assertThat(rules(plan("SELL BTC Kraken 50 1000"), ACTIVE, NOON))
                .doesNotContain("TURNOVER_ABOVE_LIMIT");
    }

    @Test
    void without_any_word_of_risk_all_is_halted() {
        assertThat(rules(plan("SELL BTC Kraken 1 100"), RiskCopy.NONE, NOON))
                .containsExactly("LIMITS_STALE", "TRADING_HALTED");
    }

    @Test
    void a_plan_is_executed_once_and_only_when_it_is_approved() {
        var plan = plan("SELL BTC Kraken 1 100");
        var instruments = instruments(plan.actions());

        assertThat(
                        SafetyCheck.of(
                                new PlanCase(
                                        plan, true, OtherPlans.NONE, ACTIVE, instruments, NOON)))
                .extracting(Finding::rule)
                .containsExactly("EXECUTION_EXISTS");
        assertThat(rules(plan.withdrawn(), ACTIVE, NOON)).containsExactly("PLAN_WITHDRAWN");
    }

    @Test
    void a_plan_beside_another_of_its_portfolio_is_refused_whoever_begins_it() {
        var plan = plan("SELL BTC Kraken 1 100");
        var beside = new OtherPlans(Optional.of(new PlanId("plan-2")), Optional.empty());
        var checked = new PlanCase(plan, false, beside, ACTIVE, instruments(plan.actions()), NOON);

        assertThat(SafetyCheck.of(checked))
                .extracting(Finding::rule)
                .containsExactly("PORTFOLIO_IN_EXECUTION");
        assertThat(SafetyCheck.ofWholePlan(checked))
                .map(Finding::rule)
                .contains("PORTFOLIO_IN_EXECUTION");
    }

    private static List<String> rules(Plan plan, RiskCopy risk, Instant now) {
        var instruments = instruments(plan.actions());
        return SafetyCheck.of(new PlanCase(plan, false, OtherPlans.NONE, risk, instruments, now))
                .stream()
                .map(Finding::rule)
                .toList();
    }

    private static Limits next(Limits limits) {
        return new Limits(
                limits.maxOrderNotional(),
                limits.maxTurnover(),
                limits.maxPriceAge(),
                limits.version() + 1);
    }
}
