package dev.ballast.bench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SettlingTest {

    @Test
    void it_waits_while_the_figure_falls() {
        var looks = new AtomicInteger();

        var settled =
                new Settling(Duration.ofMillis(20), Duration.ofMinutes(1))
                        .of(() -> Math.max(100, 200 - 20 * looks.getAndIncrement()));

        assertThat(settled).isEqualTo(100);
    }

    @Test
    void what_never_stops_falling_counts_as_it_is_in_the_end() {
        var looks = new AtomicInteger();

        var settled =
                new Settling(Duration.ofMinutes(1), Duration.ofMillis(20))
                        .of(() -> 1_000.0 / looks.incrementAndGet());

        assertThat(settled).isLessThan(1_000);
    }
}
