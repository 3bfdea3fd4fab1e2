package dev.ballast.notification.adapter.postgres;

import dev.ballast.notification.domain.run.Stage;
import dev.ballast.notification.domain.run.StageMark;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

// Hibernate fills it in.
@SuppressWarnings("NullAway.Init")
@Entity
@Table(name = "run_mark")
class MarkRow {

    @Id String id;

    @Column(name = "run_id")
    String runId;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Enumerated(EnumType.STRING)
    StageMark.Kind kind;

    Instant at;
    String detail;

    StageMark toMark() {
        return new StageMark(stage, kind, at, detail);
    }
}
