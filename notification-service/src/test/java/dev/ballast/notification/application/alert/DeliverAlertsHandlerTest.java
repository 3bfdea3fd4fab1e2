package dev.ballast.notification.application.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.NewEvent;
import dev.ballast.notification.application.testing.MemoryNotification;
import dev.ballast.notification.domain.alert.AlertLevel;
import dev.ballast.notification.domain.alert.AlertNotice;
import dev.ballast.notification.domain.alert.AlertRaised;
import dev.ballast.notification.domain.alert.AlertStep;
import dev.ballast.notification.domain.alert.AlertType;
import dev.ballast.notification.domain.alert.Concern;
import dev.ballast.notification.domain.alert.NotificationDelivered;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliverAlertsHandlerTest {

    private final MemoryNotification memory = new MemoryNotification();
    private final DeliverAlertsHandler handler =
            new DeliverAlertsHandler(
                    memory.work, memory.alerts, memory.alerts, memory.outbox, memory.clock);

    @Test
    void an_alert_is_delivered_once_and_it_is_said() {
        raise();

        handler.handle().await().indefinitely();
        handler.handle().await().indefinitely();

        assertThat(memory.alerts.delivered).containsExactly("Event parked");
        assertThat(memory.told)
                .extracting(NewEvent::payload)
                .hasExactlyElementsOfTypes(AlertRaised.class, NotificationDelivered.class);
    }

    @Test
    void what_is_only_counted_is_not_delivered_again() {
        raise();
        raise();

        handler.handle().await().indefinitely();

        assertThat(memory.alerts.delivered).hasSize(1);
        assertThat(memory.alerts.all().getFirst().occurrences()).isEqualTo(2);
    }

    private void raise() {
        var notice =
                AlertNotice.ofHouse(
                        new Concern(AlertType.OUTBOX_PARKED, "planner"),
                        AlertLevel.CRITICAL,
                        "Event parked",
                        "look");
        AlertDesks.of(memory)
                .apply(List.of(new AlertStep.Raise(notice)), Cause.of("default", "cause-1"))
                .await()
                .indefinitely();
    }
}
