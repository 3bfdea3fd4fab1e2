package dev.ballast.gateway.domain.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WindowTest {

    @Test
    void holds_what_came_after_it_began() {
        var window = new Window(3, 10);

        window.add(event(12));

        assertThat(window.covers(9)).isFalse();
        assertThat(window.covers(10)).isTrue();
        assertThat(window.after(10, 5)).containsExactly(event(12));
        assertThat(window.newest()).isEqualTo(12);
    }

    @Test
    void forgets_the_oldest_and_says_so() {
        var window = new Window(3, 0);

        LongStream.rangeClosed(1, 5).forEach(sequence -> window.add(event(sequence)));

        assertThat(window.covers(1)).isFalse();
        assertThat(window.covers(2)).isTrue();
        assertThat(window.after(2, 2)).containsExactly(event(3), event(4));
    }

    private static StreamEvent event(long sequence) {
        return new StreamEvent("tenant", sequence, "Happened", "{}");
    }
}
