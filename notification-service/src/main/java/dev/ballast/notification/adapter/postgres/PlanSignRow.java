package dev.ballast.notification.adapter.postgres;

import dev.ballast.notification.domain.heard.Mode;
import dev.ballast.notification.domain.heard.PlanId;
import dev.ballast.notification.domain.heard.PortfolioId;
import dev.ballast.notification.domain.plan.PlanSign;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

// Hibernate fills it in. It is written by a statement that merges, and only read here.
@SuppressWarnings("NullAway.Init")
@Entity
@Table(name = "plan_sign")
class PlanSignRow {

    @Id
    @Column(name = "plan_id")
    String planId;

    @Column(name = "portfolio_id")
    String portfolioId;

    @Enumerated(EnumType.STRING)
    Mode mode;

    @Column(name = "assessed_at")
    @Nullable Instant assessedAt;

    @Column(name = "approved_at")
    @Nullable Instant approvedAt;

    boolean settled;

    PlanSign toSign() {
        return new PlanSign(
                new PlanId(planId),
                new PortfolioId(portfolioId),
                mode,
                Optional.ofNullable(assessedAt),
                Optional.ofNullable(approvedAt),
                settled);
    }

    static JsonObject row(PlanSign sign) {
        return new JsonObject()
                .put("plan_id", sign.plan().value())
                .put("portfolio_id", sign.portfolio().value())
                .put("mode", sign.mode().name())
                .put("assessed_at", sign.assessedAt().map(Instant::toString).orElse(null))
                .put("approved_at", sign.approvedAt().map(Instant::toString).orElse(null))
                .put("settled", sign.settled());
    }
}
