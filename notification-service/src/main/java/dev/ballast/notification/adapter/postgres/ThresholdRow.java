package dev.ballast.notification.adapter.postgres;

import dev.ballast.notification.domain.threshold.ThresholdFigures;
import dev.ballast.notification.domain.threshold.Thresholds;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

// Hibernate fills it in.
@SuppressWarnings("NullAway.Init")
@Entity
@Table(name = "threshold")
class ThresholdRow {

    @Id String tenant;
    BigDecimal drift;

    @Column(name = "cooldown_minutes")
    long cooldownMinutes;

    @Column(name = "plan_waiting_seconds")
    long planWaitingSeconds;

    @Column(name = "service_silence_seconds")
    long serviceSilenceSeconds;

    // The aggregate's own; the first that is stored is 2.
    long version;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "changed_at")
    Instant changedAt;

    Thresholds toThresholds() {
        var figures =
                new ThresholdFigures(
                        drift,
                        Duration.ofMinutes(cooldownMinutes),
                        Duration.ofSeconds(planWaitingSeconds),
                        Duration.ofSeconds(serviceSilenceSeconds));
        return new Thresholds(figures, version, changedBy, changedAt);
    }
}
