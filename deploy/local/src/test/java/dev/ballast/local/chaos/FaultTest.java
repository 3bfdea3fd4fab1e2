package dev.ballast.local.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.local.Service;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void in_140_cycles_each_of_the_seven_is_killed_twenty_times() {
        var kills =
                faults(1).stream()
                        .collect(Collectors.groupingBy(Fault::service, Collectors.counting()));

        assertThat(kills).hasSize(7).containsKeys(Service.values());
        assertThat(kills.values()).containsOnly(20L);
    }

    @Test
    void the_same_seed_gives_the_same_moments_and_another_seed_others() {
        assertThat(faults(7)).isEqualTo(faults(7)).isNotEqualTo(faults(8));
    }

    private static List<Fault> faults(long seed) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, 140).mapToObj(cycle -> Fault.ofCycle(cycle, random)).toList();
    }
}
