package dev.ballast.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Each service is killed twice while runs are under way; the command checks the invariants on a
 * stack of its own.
 */
class ChaosIT {

    @Test
    void fourteen_kills_lose_and_double_nothing() {
        var chaos = Command.ballast("chaos", "--cycles", "14", "--seed", "7");

        assertThat(chaos.exit()).as(chaos.text()).isZero();
    }
}
