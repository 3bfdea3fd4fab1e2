package dev.ballast.notification.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.notification.domain.alert.AlertStep.Hold;
import dev.ballast.notification.domain.alert.AlertStep.Raise;
import dev.ballast.notification.domain.alert.AlertStep.Resolve;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AlertChangesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration COOLDOWN = Duration.ofMinutes(30);
    private static final Concern CONCERN = new Concern(AlertType.SERVICE_DOWN, "planner");
    private static final AlertNotice NOTICE =
            AlertNotice.ofHouse(CONCERN, AlertLevel.CRITICAL, "Service down", "look");

    private final AtomicInteger ids = new AtomicInteger();

    @Test
    void the_first_time_people_are_told() {
        var changes = at(NOW);

        changes.apply(new Raise(NOTICE));

        assertThat(changes.raised()).extracting(Alert::notice).containsExactly(NOTICE);
        assertThat(changes.changed()).isEqualTo(changes.raised());
    }

    @Test
    void within_the_cooldown_it_is_counted_and_not_told() {
        var open = raised(NOW);
        var changes = at(NOW.plus(COOLDOWN).minusMillis(1), open);

        changes.apply(new Raise(NOTICE));

        assertThat(changes.raised()).isEmpty();
        assertThat(changes.changed())
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.id()).isEqualTo(open.id());
                    assertThat(alert.occurrences()).isEqualTo(2);
                });
    }

    @Test
    void after_the_cooldown_a_new_alert_takes_its_place() {
        var open = raised(NOW);
        var changes = at(NOW.plus(COOLDOWN), open);

        changes.apply(new Raise(NOTICE));

        assertThat(changes.resolved()).extracting(Alert::id).containsExactly(open.id());
        assertThat(changes.raised()).hasSize(1);
        assertThat(changes.changed()).hasSize(2);
    }

    @Test
    void what_lasts_is_neither_told_nor_counted_again() {
        var changes = at(NOW.plus(COOLDOWN), raised(NOW));

        changes.apply(new Hold(NOTICE));

        assertThat(changes.changed()).isEmpty();
    }

    @Test
    void what_comes_back_within_the_cooldown_is_open_again() {
        var over = raised(NOW).resolve(NOW.plusSeconds(5));
        var changes = at(NOW.plusSeconds(10), over);

        changes.apply(new Hold(NOTICE));

        assertThat(changes.raised()).isEmpty();
        assertThat(changes.changed()).singleElement().matches(Alert::isOpen);
    }

    @Test
    void what_is_over_is_resolved_once() {
        var changes = at(NOW.plusSeconds(10), raised(NOW));

        changes.apply(new Resolve(CONCERN));
        changes.apply(new Resolve(CONCERN));

        assertThat(changes.resolved()).hasSize(1);
        assertThat(changes.changed().getFirst().resolvedAt()).contains(NOW.plusSeconds(10));
    }

    @Test
    void the_first_to_acknowledge_counts() {
        var seen = raised(NOW).acknowledge("ann", NOW).acknowledge("bob", NOW);

        assertThat(seen.acknowledged()).map(Alert.Acknowledgement::by).contains("ann");
    }

    private AlertChanges at(Instant now, Alert... found) {
        return new AlertChanges(
                List.of(found), () -> new AlertId("new-" + ids.incrementAndGet()), COOLDOWN, now);
    }

    private static Alert raised(Instant at) {
        return Alert.raise(new AlertId("old"), NOTICE, at);
    }
}
