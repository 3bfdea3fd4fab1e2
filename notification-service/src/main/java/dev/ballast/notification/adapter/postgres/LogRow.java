package dev.ballast.notification.adapter.postgres;

import dev.ballast.notification.domain.run.LogLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

// Hibernate fills it in.
@SuppressWarnings("NullAway.Init")
@Entity
@Table(name = "run_log")
class LogRow {

    @Id
    @Column(name = "event_id")
    String eventId;

    @Column(name = "run_id")
    String runId;

    Instant at;
    String type;
    String words;

    @Column(name = "filled_order")
    @Nullable String filledOrder;

    LogLine toLine() {
        return new LogLine(eventId, at, type, words);
    }
}
