package dev.ballast.notification.adapter.postgres;

import dev.ballast.notification.application.port.ThresholdBook;
import dev.ballast.notification.domain.threshold.Thresholds;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;

@ApplicationScoped
class PostgresThresholds implements ThresholdBook {

    // Only on the version before: of two who edit at once, the second is told to look again.
    private static final String SAVE =
            """
            insert into threshold (tenant, drift, cooldown_minutes, plan_waiting_seconds,
                service_silence_seconds, version, changed_by, changed_at)
            values (:tenant, :drift, :cooldown, :waiting, :silence, :version, :by, :at)
            on conflict (tenant) do update set
                drift = excluded.drift,
                cooldown_minutes = excluded.cooldown_minutes,
                plan_waiting_seconds = excluded.plan_waiting_seconds,
                service_silence_seconds = excluded.service_silence_seconds,
                version = excluded.version,
                changed_by = excluded.changed_by,
                changed_at = excluded.changed_at
            where threshold.version = excluded.version - 1\
            """;

    @Override
    public Uni<Thresholds> find(String tenant) {
        return Panache.getSession()
                .chain(session -> session.find(ThresholdRow.class, tenant))
                .map(row ->
                        Optional.ofNullable(row)
                                .map(ThresholdRow::toThresholds)
                                .orElseGet(Thresholds::first));
    }

    @Override
    public Uni<Void> save(String tenant, Thresholds thresholds) {
        var figures = thresholds.figures();
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(SAVE)
                                .setParameter("tenant", tenant)
                                .setParameter("drift", figures.drift())
                                .setParameter("cooldown", figures.cooldown().toMinutes())
                                .setParameter("waiting", figures.planWaiting().toSeconds())
                                .setParameter("silence", figures.serviceSilence().toSeconds())
                                .setParameter("version", thresholds.version())
                                .setParameter("by", thresholds.changedBy())
                                .setParameter("at", thresholds.changedAt())
                                .executeUpdate())
                .invoke(PostgresThresholds::requireSaved)
                .replaceWithVoid();
    }

    private static void requireSaved(int rows) {
        if (rows == 0) {
            throw new OptimisticLockException("somebody else changed the thresholds");
        }
    }
}
