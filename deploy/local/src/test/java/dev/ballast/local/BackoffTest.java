package dev.ballast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff backoff = new Backoff();

    @Test
    void the_first_start_is_at_once_and_each_further_one_waits_twice_as_long_up_to_half_a_minute() {
        var waits = Stream.generate(() -> backoff.after(Duration.ofSeconds(1))).limit(8);

        assertThat(waits.map(Duration::toSeconds))
                .containsExactly(0L, 1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void a_process_that_stayed_up_begins_anew() {
        backoff.after(Duration.ofSeconds(1));
        backoff.after(Duration.ofSeconds(1));

        assertThat(backoff.after(Duration.ofSeconds(20))).isZero();
    }
}
