package dev.ballast.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingTest {
    private final List<String> ended = new ArrayList<>();

    @Test
    void one_that_cannot_be_ended_keeps_nobody_else_alive() {
        assertThatThrownBy(() ->
                        Ending.of(
                                () -> {
                                    throw new IOException("no");
                                },
                                () -> ended.add("postgres")))
                .hasRootCauseMessage("no");

        assertThat(ended).containsExactly("postgres");
    }

    @Test
    void whoever_is_interrupted_ends_things_all_the_same_and_stays_interrupted() {
        Thread.currentThread().interrupt();

        Ending.of(() -> ended.add(Thread.currentThread().isInterrupted() ? "hurried" : "calmly"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(ended).containsExactly("calmly");
    }
}
