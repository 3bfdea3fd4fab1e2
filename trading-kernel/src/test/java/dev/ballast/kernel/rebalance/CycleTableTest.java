package dev.ballast.kernel.rebalance;

import static dev.ballast.kernel.rebalance.RebalanceFixtures.decimal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CycleTableTest {

    private static final Set<String> STABLE = Set.of("USDC", "USDT");

    @Test
    void a_high_score_moves_from_stablecoins_to_the_others_in_proportion() {
        var shift = shift(Map.of("BTC", "0.5", "ETH", "0.2", "USDT", "0.3"), "0.78");

        assertThat(shift.shift()).isEqualByComparingTo("0.07");
        assertThat(shift.weights().get("BTC")).isEqualByComparingTo("0.55");
        assertThat(shift.weights().get("ETH")).isEqualByComparingTo("0.22");
        assertThat(shift.weights().get("USDT")).isEqualByComparingTo("0.23");
    }

    @Test
    void a_low_score_moves_back() {
        var shift = shift(Map.of("BTC", "0.5", "ETH", "0.5"), "0");

        assertThat(shift.shift()).isEqualByComparingTo("-0.125");
        assertThat(shift.weights().get("BTC")).isEqualByComparingTo("0.4375");
        assertThat(shift.weights().get("USDT")).isEqualByComparingTo("0.125");
    }

    @Test
    void no_target_goes_below_zero() {
        var rich = shift(Map.of("BTC", "0.95", "USDT", "0.05"), "1");
        var poor = shift(Map.of("BTC", "0.05", "USDT", "0.95"), "0");

        assertThat(rich.shift()).isEqualByComparingTo("0.05");
        assertThat(rich.weights().get("USDT")).isEqualByComparingTo("0");
        assertThat(poor.shift()).isEqualByComparingTo("-0.05");
        assertThat(poor.weights().get("BTC")).isEqualByComparingTo("0");
    }

    @Test
    void several_stablecoins_share_the_shift() {
        var shift = shift(Map.of("BTC", "0.6", "USDT", "0.1", "USDC", "0.3"), "0.9");

        assertThat(shift.weights().get("USDT")).isEqualByComparingTo("0.075");
        assertThat(shift.weights().get("USDC")).isEqualByComparingTo("0.225");
        assertThat(shift.weights().get("BTC")).isEqualByComparingTo("0.7");
    }

    @Test
    void the_middle_moves_nothing_and_nothing_else_to_move_to_moves_nothing() {
        assertThat(shift(Map.of("BTC", "0.7", "USDT", "0.3"), "0.5").shift().signum()).isZero();
        assertThat(shift(Map.of("USDT", "1"), "1").weights().get("USDT")).isEqualByComparingTo("1");
    }

    @Test
    void weights_sum_to_exactly_one_also_where_a_share_has_no_end() {
        var shift = shift(Map.of("BTC", "0.1", "ETH", "0.1", "SOL", "0.1", "USDT", "0.7"), "0.61");

        assertThat(shift.weights().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1");
    }

    @Test
    void a_score_is_from_0_to_1() {
        assertThatThrownBy(() -> shift(Map.of("USDT", "1"), "1.01"))
                .hasMessage("score is not from 0 to 1: 1.01");
    }

    private static CycleShift shift(Map<String, String> weights, String score) {
        SortedMap<String, BigDecimal> exact = new TreeMap<>();
        weights.forEach((key, weight) -> exact.put(key, decimal(weight)));
        return CycleTable.apply(exact, STABLE, "USDT", decimal(score));
    }
}
