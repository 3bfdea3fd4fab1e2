package dev.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
    @Test
    void work_that_takes_too_long_is_interrupted_and_cleans_up() {
        var cleaned = new AtomicBoolean();

        assertThatThrownBy(() ->
                        TimeLimit.within(
                                Duration.ofMillis(50),
                                () -> {
                                    try {
                                        new CountDownLatch(1).await();
                                    } finally {
                                        cleaned.set(true);
                                    }
                                    return 1;
                                }))
                .hasMessageContaining("longer than");

        assertThat(cleaned).isTrue();
    }

    @Test
    void what_the_work_throws_is_what_comes_out() {
        assertThatThrownBy(() ->
                        TimeLimit.within(
                                Duration.ofSeconds(5),
                                () -> {
                                    throw new IllegalStateException("no broker");
                                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no broker");
    }
}
