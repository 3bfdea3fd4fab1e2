package dev.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    @Test
    void the_median_of_an_odd_number_of_turns_is_the_middle_one() {
        var measured = Measurement.of("hop", "ms", List.of(9.0, 1.0, 2.0));

        assertThat(measured).isEqualTo(new Measurement("hop", 2, 1, 9, "ms"));
    }

    @Test
    void the_median_of_an_even_number_of_turns_is_the_mean_of_the_middle_two() {
        assertThat(Measurement.of("hop", "ms", List.of(4.0, 1.0, 2.0, 9.0)).median()).isEqualTo(3);
    }

    @Test
    void without_a_turn_there_is_no_measurement() {
        assertThatThrownBy(() -> Measurement.of("hop", "ms", List.of()))
                .hasMessage("no turn was measured: hop");
    }
}
