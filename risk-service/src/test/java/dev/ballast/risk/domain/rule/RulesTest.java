package dev.ballast.risk.domain.rule;

import static dev.ballast.risk.domain.plan.PlanFixtures.NOW;
import static dev.ballast.risk.domain.plan.PlanFixtures.buy;
import static dev.ballast.risk.domain.plan.PlanFixtures.golden;
import static dev.ballast.risk.domain.plan.PlanFixtures.in;
import static dev.ballast.risk.domain.plan.PlanFixtures.plan;
import static dev.ballast.risk.domain.plan.PlanFixtures.priced;
import static dev.ballast.risk.domain.plan.PlanFixtures.sell;
import static dev.ballast.risk.domain.plan.PlanFixtures.weight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ballast.kernel.portfolio.PriceSource;
import dev.ballast.risk.domain.assessment.Assessment;
import dev.ballast.risk.domain.assessment.AssessmentId;
import dev.ballast.risk.domain.assessment.AssessmentInputs;
import dev.ballast.risk.domain.assessment.Assessor;
import dev.ballast.risk.domain.assessment.Finding;
import dev.ballast.risk.domain.assessment.FindingCode;
import dev.ballast.risk.domain.assessment.Verdict;
import dev.ballast.risk.domain.limits.LimitFigures;
import dev.ballast.risk.domain.limits.Limits;
import dev.ballast.risk.domain.plan.ActionState;
import dev.ballast.risk.domain.plan.ProposedPlan;
import dev.ballast.risk.domain.state.TradingStates;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void the_golden_case_passes_without_a_finding() {
        var assessment = assess(golden(), LimitFigures.DEFAULT);

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Nested
    class Largest_order {

        @Test
        void an_order_at_the_limit_passes() {
            var limits = limits("25315", "2", "1", "1", "0");

            assertThat(codes(assess(golden(), limits))).isEmpty();
        }

        @Test
        void an_order_a_cent_above_the_limit_is_denied_with_both_figures() {
            var limits = limits("25314.99", "2", "1", "1", "0");

            var assessment = assess(golden(), limits);

            assertThat(assessment.verdict()).isEqualTo(Verdict.DENIED);
            assertThat(assessment.findings())
                    .extracting(Finding::code, Finding::value, Finding::limit)
                    .containsExactly(
                            tuple(
                                    FindingCode.ORDER_TOO_LARGE,
                                    Optional.of("25315"),
                                    Optional.of("25314.99")));
        }

        @Test
        void what_is_not_planned_is_no_order() {
            var blocked = in(ActionState.BLOCKED, buy("BTC", "KRAKEN", "100", "50000"));
            var plan = plan(blocked, sell("ETH", "KRAKEN", "1", "2000"));

            assertThat(codes(assess(plan, limits("3000", "2", "1", "1", "0")))).isEmpty();
        }
    }

    @Nested
    class Turnover_of_the_value {

        @Test
        void turnover_above_the_share_is_denied() {
            var assessment = assess(golden(), limits("1000000", "0.5", "1", "1", "0"));

            assertThat(codes(assessment)).containsExactly(FindingCode.TURNOVER_TOO_HIGH);
            assertThat(assessment.findings().getFirst().value()).contains("0.578886");
        }

        @Test
        void exactly_the_share_passes() {
            var plan = plan(buy("BTC", "KRAKEN", "1", "50000"));

            assertThat(codes(assess(plan, limits("1000000", "0.5", "1", "1", "0")))).isEmpty();
        }
    }

    @Nested
    class Weights_after {

        @Test
        void an_asset_above_its_share_needs_a_person() {
            var plan =
                    plan(
                            "100",
                            List.of(buy("BTC", "KRAKEN", "1", "10")),
                            List.of(weight("BTC", "BTC", "0.6", "0.7")));

            var assessment = assess(plan, limits("100", "2", "0.6", "1", "0"));

            assertThat(assessment.verdict()).isEqualTo(Verdict.WARNED);
            assertThat(codes(assessment)).containsExactly(FindingCode.ASSET_WEIGHT_TOO_HIGH);
            assertThat(assessment.findings().getFirst().message()).contains("would grow to");
        }

        @Test
        void a_group_is_the_sum_of_its_assets() {
            var plan =
                    plan(
                            "100",
                            List.of(buy("BNB", "BINANCE", "1", "10")),
                            List.of(
                                    weight("BNB", "L1/L0 majors", "0.2", "0.3"),
                                    weight("XRP", "L1/L0 majors", "0.2", "0.3")));

            var assessment = assess(plan, limits("100", "2", "0.5", "0.5", "0"));

            assertThat(codes(assessment)).containsExactly(FindingCode.GROUP_WEIGHT_TOO_HIGH);
            assertThat(assessment.findings().getFirst().value()).contains("0.6");
        }

        @Test
        void stablecoins_have_no_ceiling() {
            var plan =
                    plan(
                            "100",
                            List.of(sell("BTC", "KRAKEN", "1", "10")),
                            List.of(weight("USDT", "Stablecoins", "0.9", "1")));

            assertThat(codes(assess(plan, limits("100", "2", "0.5", "0.5", "0")))).isEmpty();
        }

        @Test
        void too_few_stablecoins_need_a_person() {
            var assessment = assess(golden(), limits("1000000", "2", "1", "1", "0.24"));

            assertThat(codes(assessment)).containsExactly(FindingCode.STABLECOINS_TOO_LOW);
            assertThat(assessment.verdict()).isEqualTo(Verdict.WARNED);
        }
    }

    @Nested
    class Prices {

        @Test
        void a_price_at_the_age_limit_passes_and_a_second_more_is_denied() {
            var onTime =
                    plan(priced(sell("BTC", "KRAKEN", "1", "1"), PriceSource.FILE, daysOld(0)));
            var late = plan(priced(sell("BTC", "KRAKEN", "1", "1"), PriceSource.FILE, daysOld(1)));

            assertThat(codes(assess(onTime, LimitFigures.DEFAULT))).isEmpty();
            assertThat(codes(assess(late, LimitFigures.DEFAULT)))
                    .containsExactly(FindingCode.PRICE_TOO_OLD);
        }

        @Test
        void a_file_price_without_a_time_is_denied() {
            var plan =
                    plan(
                            priced(
                                    sell("BTC", "KRAKEN", "1", "1"),
                                    PriceSource.FILE,
                                    Optional.empty()));

            var assessment = assess(plan, LimitFigures.DEFAULT);

            assertThat(codes(assessment)).containsExactly(FindingCode.PRICE_AGE_UNKNOWN);
            assertThat(assessment.verdict()).isEqualTo(Verdict.DENIED);
        }

        @Test
        void a_model_price_has_no_age() {
            var plan =
                    plan(
                            priced(
                                    sell("USDC", "KRAKEN", "1", "1"),
                                    PriceSource.MODEL,
                                    Optional.empty()));

            assertThat(codes(assess(plan, LimitFigures.DEFAULT))).isEmpty();
        }

        @Test
        void trading_without_a_price_is_denied_and_leaving_it_out_needs_a_person() {
            var unpriced =
                    priced(sell("DUST", "KRAKEN", "1", "0"), PriceSource.NONE, Optional.empty());
            var left = plan(in(ActionState.BLOCKED, unpriced), sell("BTC", "KRAKEN", "1", "1"));

            assertThat(codes(assess(plan(unpriced), LimitFigures.DEFAULT)))
                    .containsExactly(FindingCode.PRICE_MISSING);
            assertThat(codes(assess(left, LimitFigures.DEFAULT)))
                    .containsExactly(FindingCode.ASSETS_UNPRICED);
        }

        private static Optional<java.time.Instant> daysOld(int seconds) {
            return Optional.of(NOW.minus(Duration.ofDays(1)).minusSeconds(seconds));
        }
    }

    @Nested
    class The_plan_itself {

        @Test
        void a_plan_that_trades_nothing_is_told_so() {
            var assessment = assess(plan(), LimitFigures.DEFAULT);

            assertThat(codes(assessment)).containsExactly(FindingCode.NOTHING_TO_DO);
            assertThat(assessment.verdict()).isEqualTo(Verdict.WARNED);
        }

        @Test
        void shares_of_no_value_are_denied() {
            var plan = plan("0", List.of(sell("BTC", "KRAKEN", "1", "1")), List.of());

            assertThat(codes(assess(plan, LimitFigures.DEFAULT)))
                    .containsExactly(FindingCode.VALUE_NOT_POSITIVE);
        }

        @Test
        void totals_that_are_not_the_sum_of_the_actions_are_denied() {
            var honest = golden();
            var forged =
                    new ProposedPlan(
                            honest.id(),
                            honest.run(),
                            honest.portfolio(),
                            honest.mode(),
                            honest.baseCurrency(),
                            honest.settlementAsset(),
                            honest.portfolioValue(),
                            honest.buy().subtract(BigDecimal.ONE),
                            honest.sell(),
                            honest.turnover(),
                            honest.actions(),
                            honest.weights());

            var assessment = assess(forged, LimitFigures.DEFAULT);

            assertThat(codes(assessment)).containsExactly(FindingCode.TOTALS_DIFFER);
            assertThat(assessment.findings().getFirst().subject()).contains("buy");
        }
    }

    private static Assessment assess(ProposedPlan plan, LimitFigures figures) {
        var limits = new Limits(figures, 1, "test", NOW);
        var inputs = new AssessmentInputs(plan, limits, TradingStates.first("test", NOW), NOW);
        return new Assessor(Rules.ALL).assess(new AssessmentId("a"), inputs);
    }

    private static LimitFigures limits(
            String order, String turnover, String asset, String group, String floor) {
        return new LimitFigures(
                new BigDecimal(order),
                new BigDecimal(turnover),
                new BigDecimal(asset),
                new BigDecimal(group),
                new BigDecimal(floor),
                Duration.ofDays(1));
    }

    private static List<FindingCode> codes(Assessment assessment) {
        return assessment.findings().stream().map(Finding::code).toList();
    }
}
