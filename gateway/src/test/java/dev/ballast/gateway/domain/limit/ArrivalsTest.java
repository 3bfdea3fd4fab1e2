package dev.ballast.gateway.domain.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private static final Quota QUOTA = new Quota("test", 10, 1_000);

    @Test
    void a_burst_passes_and_the_next_call_waits_for_one_gap() {
        var arrival = 0L;
        for (int call = 0; call < 10; call++) {
            var step = Arrivals.take(QUOTA, arrival, 5_000);
            assertThat(step.verdict().allowed()).isTrue();
            assertThat(step.verdict().remaining()).isEqualTo(9 - call);
            arrival = step.arrival();
        }

        var refused = Arrivals.take(QUOTA, arrival, 5_000).verdict();

        assertThat(refused.allowed()).isFalse();
        assertThat(refused.retryAfter()).isEqualTo(100);
        assertThat(Arrivals.take(QUOTA, arrival, 5_100).verdict().allowed()).isTrue();
    }

    @Property
    void no_window_lets_in_more_than_a_burst_and_what_is_restored_in_it(
            @ForAll @Size(min = 1, max = 300) List<@IntRange(max = 150) Integer> pauses) {
        var now = 1_000_000L;
        var arrival = 0L;
        var allowed = 0;
        var start = now;
        for (var pause : pauses) {
            now += pause;
            var step = Arrivals.take(QUOTA, arrival, now);
            arrival = step.arrival();
            allowed += step.verdict().allowed() ? 1 : 0;
        }

        assertThat(allowed).isLessThanOrEqualTo(10 + (int) ((now - start) / QUOTA.gapMillis()));
    }

    @Test
    void a_quota_of_nothing_is_none() {
        assertThatThrownBy(() -> new Quota("none", 0, 1_000))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quota("none", 10, 5))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
