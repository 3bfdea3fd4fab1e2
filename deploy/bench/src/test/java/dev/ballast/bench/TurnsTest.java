package dev.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final List<String> ran = new ArrayList<>();

    @Test
    void product_and_peer_run_in_turn_and_change_the_order_each_time() throws Exception {
        Turns.alternate(5, List.of(contender("product", 1), contender("peer", 2)), _ -> {});

        assertThat(ran)
                .containsExactly(
                        "product", "peer", "peer", "product", "product", "peer", "peer", "product",
                        "product", "peer");
    }

    @Test
    void each_contender_gets_its_own_measurement() throws Exception {
        var measured =
                Turns.alternate(5, List.of(contender("product", 1), contender("peer", 2)), _ -> {});

        assertThat(measured)
                .containsExactly(
                        new Measurement("product", 1, 1, 1, "ms"),
                        new Measurement("peer", 2, 2, 2, "ms"));
    }

    @Test
    void fewer_than_five_turns_are_refused() {
        assertThatThrownBy(() -> Turns.alternate(4, List.of(), _ -> {}))
                .hasMessage("at least 5 turns, not 4");
    }

    private Contender contender(String label, double value) {
        return new Contender(
                label,
                "ms",
                () -> {
                    ran.add(label);
                    return value;
                });
    }
}
