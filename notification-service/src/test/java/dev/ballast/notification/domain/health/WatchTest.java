package dev.ballast.notification.domain.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.notification.domain.alert.AlertStep.Hold;
import dev.ballast.notification.domain.alert.AlertStep.Resolve;
import dev.ballast.notification.domain.alert.AlertType;
import dev.ballast.notification.domain.alert.Concern;
import dev.ballast.notification.domain.heard.HealthEvent.Heartbeat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Concern PLANNER = new Concern(AlertType.SERVICE_DOWN, "planner");

    @Test
    void a_service_that_is_silent_too_long_is_down() {
        var house = house(beat("notification", 0, true), beat("planner", 7, true));

        var steps = Watch.judge(house, "notification");

        assertThat(steps).filteredOn(Hold.class::isInstance).hasSize(1);
        assertThat(steps).anyMatch(step -> step instanceof Hold && step.concern().equals(PLANNER));
        assertThat(house.state()).isEqualTo(ServiceState.DEGRADED);
    }

    @Test
    void a_service_that_is_heard_again_is_back() {
        var house = house(beat("notification", 0, true), beat("planner", 6, true));

        assertThat(Watch.judge(house, "notification")).contains(new Resolve(PLANNER));
        assertThat(house.state()).isEqualTo(ServiceState.UP);
    }

    @Test
    void one_living_instance_is_enough() {
        var house =
                house(
                        beat("notification", 0, true),
                        beat("planner", 60, true),
                        new Heartbeat("planner", "planner-1", NOW, NOW, true, List.of(), "1", 0));

        assertThat(Watch.judge(house, "notification")).contains(new Resolve(PLANNER));
    }

    @Test
    void who_does_not_hear_itself_judges_no_other() {
        var house = house(beat("notification", 60, true), beat("planner", 60, true));

        assertThat(Watch.judge(house, "notification"))
                .singleElement()
                .satisfies(
                        step -> assertThat(step.concern().type()).isEqualTo(AlertType.BUS_SILENT));
        assertThat(house.state()).isEqualTo(ServiceState.DOWN);
    }

    @Test
    void a_service_that_lacks_something_is_degraded_and_one_never_heard_is_unknown() {
        var house =
                HouseHealth.of(
                        Set.of("risk"),
                        List.of(beat("planner", 0, false)),
                        NOW,
                        Duration.ofSeconds(6));

        assertThat(house.services())
                .extracting(ServiceHealth::state)
                .containsExactly(ServiceState.DEGRADED, ServiceState.UNKNOWN);
    }

    private static HouseHealth house(Heartbeat... beats) {
        return HouseHealth.of(Set.of(), List.of(beats), NOW, Duration.ofSeconds(6));
    }

    private static Heartbeat beat(String service, int secondsAgo, boolean ready) {
        return new Heartbeat(
                service,
                service + "-0",
                NOW.minusSeconds(secondsAgo),
                NOW.minusSeconds(100),
                ready,
                List.of(),
                "1",
                0);
    }
}
