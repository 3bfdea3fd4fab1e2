package dev.ballast.notification.domain.alert;

/** What happens to an alert. */
public sealed interface AlertStep {

    Concern concern();

    /** It happened; told anew once the cooldown is over, counted until then. */
    record Raise(AlertNotice notice) implements AlertStep {

        @Override
        public Concern concern() {
            return notice.concern();
        }
    }

    /** It lasts; nothing happens while the alert is open. */
    record Hold(AlertNotice notice) implements AlertStep {

        @Override
        public Concern concern() {
            return notice.concern();
        }
    }

    /** It is over; nothing happens where no alert is open. */
    record Resolve(Concern concern) implements AlertStep {}
}
