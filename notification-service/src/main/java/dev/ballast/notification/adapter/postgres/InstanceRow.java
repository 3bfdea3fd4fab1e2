package dev.ballast.notification.adapter.postgres;

import dev.ballast.notification.domain.heard.HealthEvent.HealthCheck;
import dev.ballast.notification.domain.heard.HealthEvent.Heartbeat;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

// Hibernate fills it in. It is written by a statement that merges, and only read here.
@SuppressWarnings("NullAway.Init")
@Entity
@Table(name = "service_instance")
class InstanceRow {

    @Id String instance;
    String service;
    Instant at;

    @Column(name = "started_at")
    Instant startedAt;

    boolean ready;
    String checks;

    @Column(name = "code_version")
    String codeVersion;

    @Column(name = "outbox_depth")
    long outboxDepth;

    Heartbeat toHeartbeat() {
        return new Heartbeat(
                service, instance, at, startedAt, ready, checks(checks), codeVersion, outboxDepth);
    }

    static JsonObject row(Heartbeat beat) {
        return new JsonObject()
                .put("service", beat.service())
                .put("instance", beat.instance())
                .put("at", beat.at().toString())
                .put("started_at", beat.startedAt().toString())
                .put("ready", beat.ready())
                .put("checks", checks(beat.checks()).encode())
                .put("code_version", beat.version())
                .put("outbox_depth", beat.outboxDepth());
    }

    private static JsonArray checks(List<HealthCheck> checks) {
        return new JsonArray(
                checks.stream()
                        .map(check ->
                                new JsonObject()
                                        .put("name", check.name())
                                        .put("up", check.up())
                                        .put("detail", check.detail()))
                        .toList());
    }

    private static List<HealthCheck> checks(String json) {
        return new JsonArray(json)
                .stream()
                        .map(JsonObject.class::cast)
                        .map(check ->
                                new HealthCheck(
                                        check.getString("name"),
                                        check.getBoolean("up"),
                                        check.getString("detail")))
                        .toList();
    }
}
