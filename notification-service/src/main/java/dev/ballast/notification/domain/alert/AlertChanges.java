package dev.ballast.notification.domain.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Applies steps to the alerts that there are, one after another. */
public final class AlertChanges {

    private final Map<Concern, Alert> latest = new HashMap<>();
    private final Map<AlertId, Alert> changed = new LinkedHashMap<>();
    private final List<Alert> raised = new ArrayList<>();
    private final List<Alert> resolved = new ArrayList<>();
    private final Supplier<AlertId> ids;
    private final Duration cooldown;
    private final Instant now;

    /**
     * @param found the latest alert of each concern
     */
    public AlertChanges(List<Alert> found, Supplier<AlertId> ids, Duration cooldown, Instant now) {
        found.forEach(alert -> latest.put(alert.notice().concern(), alert));
        this.ids = ids;
        this.cooldown = cooldown;
        this.now = now;
    }

    public void apply(AlertStep step) {
        switch (step) {
            case AlertStep.Raise(var notice) -> raise(notice);
            case AlertStep.Hold(var notice) -> hold(notice);
            case AlertStep.Resolve(var concern) -> resolve(concern);
        }
    }

    /** All alerts that are not as they were, new ones too. */
    public List<Alert> changed() {
        return List.copyOf(changed.values());
    }

    /** Those that people are told about now. */
    public List<Alert> raised() {
        return List.copyOf(raised);
    }

    public List<Alert> resolved() {
        return List.copyOf(resolved);
    }

    private void hold(AlertNotice notice) {
        var before = latest.get(notice.concern());
        if (before == null || !before.isOpen()) {
            raise(notice);
        }
    }

    private void raise(AlertNotice notice) {
        var before = latest.get(notice.concern());
        if (before != null && before.isFresh(now, cooldown)) {
            keep(before.again(notice, now));
            return;
        }
        // What was open is told anew: the new alert takes its place.
        resolve(notice.concern());
        var alert = Alert.raise(ids.get(), notice, now);
        keep(alert);
        raised.add(alert);
    }

    private void resolve(Concern concern) {
        var before = latest.get(concern);
        if (before != null && before.isOpen()) {
            var over = before.resolve(now);
            keep(over);
            resolved.add(over);
        }
    }

    private void keep(Alert alert) {
        latest.put(alert.notice().concern(), alert);
        changed.put(alert.id(), alert);
    }
}
