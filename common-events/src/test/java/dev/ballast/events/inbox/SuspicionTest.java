package dev.ballast.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuspicionTest {

    private final Suspicion suspicion = new Suspicion();

    @Test
    void the_same_failure_five_times_over_is_a_bug() {
        for (int time = 1; time < 5; time++) {
            assertThat(suspicion.grows(bug("time " + time))).isFalse();
        }

        assertThat(suspicion.grows(bug("time 5"))).isTrue();
    }

    @Test
    void another_failure_begins_anew() {
        for (int time = 1; time < 5; time++) {
            suspicion.grows(bug("same"));
        }

        assertThat(suspicion.grows(new IllegalStateException("other"))).isFalse();
        assertThat(suspicion.grows(bug("same"))).isFalse();
    }

    @Test
    void an_outage_makes_what_was_seen_worthless() {
        for (int time = 1; time < 5; time++) {
            suspicion.grows(bug("same"));
        }

        suspicion.ends();

        assertThat(suspicion.grows(bug("same"))).isFalse();
    }

    private static RuntimeException bug(String message) {
        return new RuntimeException(new IllegalArgumentException(message));
    }
}
