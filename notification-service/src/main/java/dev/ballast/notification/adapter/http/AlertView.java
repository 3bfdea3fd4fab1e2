package dev.ballast.notification.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.notification.domain.alert.Alert;
import dev.ballast.notification.domain.alert.Alert.Acknowledgement;
import dev.ballast.notification.domain.alert.AlertLevel;
import dev.ballast.notification.domain.alert.AlertType;
import dev.ballast.notification.domain.heard.Mode;
import dev.ballast.notification.domain.heard.PortfolioId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An alert as the API shows it. */
@Schema(name = "AlertView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlertView(
        String id,
        @Schema(examples = "WARNING") AlertLevel level,
        @Schema(examples = "PLAN_WAITING") AlertType type,
        @Schema(examples = "Plan waits for approval") String title,
        @Schema(description = "What happened, and what to do about it") String message,
        @Schema(examples = "paper", description = "Absent where it is about the house")
                @Nullable String mode,
        @Nullable String portfolioId,
        @Schema(description = "A plan, an execution, a portfolio, a service or a topic")
                String subject,
        Instant raisedAt,
        @Schema(description = "When it happened last") Instant lastAt,
        @Schema(examples = "1") int occurrences,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Schema(description = "Absent while it lasts") @Nullable Instant resolvedAt) {

    static AlertView of(Alert alert) {
        var notice = alert.notice();
        return new AlertView(
                alert.id().value(),
                notice.level(),
                notice.concern().type(),
                notice.title(),
                notice.message(),
                notice.mode().map(Mode::word).orElse(null),
                notice.portfolio().map(PortfolioId::value).orElse(null),
                notice.concern().subject(),
                alert.raisedAt(),
                alert.lastAt(),
                alert.occurrences(),
                alert.acknowledged().map(Acknowledgement::by).orElse(null),
                alert.acknowledged().map(Acknowledgement::at).orElse(null),
                alert.resolvedAt().orElse(null));
    }
}
