package dev.ballast.notification.application.testing;

import dev.ballast.notification.application.port.Alerts;
import dev.ballast.notification.application.port.Channel;
import dev.ballast.notification.application.port.Deliveries;
import dev.ballast.notification.domain.alert.Alert;
import dev.ballast.notification.domain.alert.AlertId;
import dev.ballast.notification.domain.alert.Concern;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Alerts, their deliveries and a channel in memory. */
public final class MemoryAlerts implements Alerts, Deliveries, Channel {

    public final List<String> delivered = new ArrayList<>();

    private final TreeMap<String, Alert> byId = new TreeMap<>();
    private final Set<AlertId> pending = new LinkedHashSet<>();

    /** Every alert there is, the oldest first. */
    public List<Alert> all() {
        return List.copyOf(byId.values());
    }

    @Override
    public Uni<Optional<Alert>> find(AlertId id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(byId.get(id.value())));
    }

    @Override
    public Uni<List<Alert>> latestOf(Set<Concern> concerns) {
        var latest = new TreeMap<String, Alert>();
        byId.values().stream()
                .filter(alert -> concerns.contains(alert.notice().concern()))
                .forEach(alert -> latest.put(alert.notice().concern().toString(), alert));
        return Uni.createFrom().item(List.copyOf(latest.values()));
    }

    @Override
    public Uni<List<Alert>> search(Query query, int limit) {
        return Uni.createFrom().item(List.copyOf(byId.descendingMap().values()));
    }

    @Override
    public Uni<Void> saveAll(List<Alert> alerts) {
        alerts.forEach(alert -> byId.put(alert.id().value(), alert));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> queue(String tenant, List<AlertId> alerts, String channel) {
        pending.addAll(alerts);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<Alert>> pending(String channel, int limit) {
        return Uni.createFrom()
                .item(() -> pending.stream().map(id -> byId.get(id.value())).toList());
    }

    @Override
    public Uni<Void> delivered(List<AlertId> alerts, String channel, Instant at) {
        alerts.forEach(pending::remove);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<String>> tenants() {
        return Uni.createFrom().item(List.of("default"));
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public Uni<Void> deliver(Alert alert) {
        delivered.add(alert.notice().title());
        return Uni.createFrom().voidItem();
    }
}
