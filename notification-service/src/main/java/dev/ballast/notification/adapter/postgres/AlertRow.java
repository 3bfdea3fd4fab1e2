package dev.ballast.notification.adapter.postgres;

import dev.ballast.notification.domain.alert.Alert;
import dev.ballast.notification.domain.alert.Alert.Acknowledgement;
import dev.ballast.notification.domain.alert.AlertId;
import dev.ballast.notification.domain.alert.AlertLevel;
import dev.ballast.notification.domain.alert.AlertNotice;
import dev.ballast.notification.domain.alert.AlertType;
import dev.ballast.notification.domain.alert.Concern;
import dev.ballast.notification.domain.heard.Mode;
import dev.ballast.notification.domain.heard.PortfolioId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

// Hibernate fills it in. The database adds the tenant.
@SuppressWarnings("NullAway.Init")
@Entity
@Table(name = "alert")
class AlertRow {

    @Id String id;

    @Enumerated(EnumType.STRING)
    AlertType type;

    String subject;

    @Enumerated(EnumType.STRING)
    AlertLevel level;

    String title;
    String message;

    @Enumerated(EnumType.STRING)
    @Nullable Mode mode;

    @Column(name = "portfolio_id")
    @Nullable String portfolioId;

    @Column(name = "raised_at")
    Instant raisedAt;

    @Column(name = "last_at")
    Instant lastAt;

    int occurrences;

    @Column(name = "acknowledged_by")
    @Nullable String acknowledgedBy;

    @Column(name = "acknowledged_at")
    @Nullable Instant acknowledgedAt;

    @Column(name = "resolved_at")
    @Nullable Instant resolvedAt;

    @Version long version;

    Alert toAlert() {
        var notice =
                new AlertNotice(
                        new Concern(type, subject),
                        level,
                        title,
                        message,
                        Optional.ofNullable(mode),
                        Optional.ofNullable(portfolioId).map(PortfolioId::new));
        return new Alert(
                new AlertId(id),
                notice,
                raisedAt,
                lastAt,
                occurrences,
                acknowledged(),
                Optional.ofNullable(resolvedAt));
    }

    private Optional<Acknowledgement> acknowledged() {
        return acknowledgedBy == null || acknowledgedAt == null
                ? Optional.empty()
                : Optional.of(new Acknowledgement(acknowledgedBy, acknowledgedAt));
    }

    void set(Alert alert) {
        var notice = alert.notice();
        id = alert.id().value();
        type = notice.concern().type();
        subject = notice.concern().subject();
        level = notice.level();
        title = notice.title();
        message = notice.message();
        mode = notice.mode().orElse(null);
        portfolioId = notice.portfolio().map(PortfolioId::value).orElse(null);
        raisedAt = alert.raisedAt();
        lastAt = alert.lastAt();
        occurrences = alert.occurrences();
        acknowledgedBy = alert.acknowledged().map(Acknowledgement::by).orElse(null);
        acknowledgedAt = alert.acknowledged().map(Acknowledgement::at).orElse(null);
        resolvedAt = alert.resolvedAt().orElse(null);
    }
}
