package dev.ballast.notification.adapter.postgres;

import dev.ballast.notification.domain.heard.ExecutionId;
import dev.ballast.notification.domain.heard.Mode;
import dev.ballast.notification.domain.heard.PlanId;
import dev.ballast.notification.domain.heard.PortfolioId;
import dev.ballast.notification.domain.heard.RunId;
import dev.ballast.notification.domain.run.Run;
import dev.ballast.notification.domain.run.RunFigures;
import dev.ballast.notification.domain.run.StageMark;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

// Hibernate fills it in. It is written by statements that merge, and only read here.
@SuppressWarnings("NullAway.Init")
@Entity
@Table(name = "run")
class RunRow {

    @Id String id;

    @Column(name = "portfolio_id")
    String portfolioId;

    @Enumerated(EnumType.STRING)
    @Nullable Mode mode;

    @Column(name = "plan_id")
    @Nullable String planId;

    @Column(name = "execution_id")
    @Nullable String executionId;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Nullable String currency;
    @Nullable Integer actions;
    @Nullable BigDecimal planned;
    @Nullable Integer orders;
    @Nullable BigDecimal traded;
    @Nullable BigDecimal fees;
    @Nullable BigDecimal slippage;

    Run toRun(List<StageMark> marks, int ordersFilled) {
        return new Run(
                new RunId(id),
                new PortfolioId(portfolioId),
                Optional.ofNullable(mode),
                Optional.ofNullable(planId).map(PlanId::new),
                Optional.ofNullable(executionId).map(ExecutionId::new),
                startedAt,
                updatedAt,
                Run.stages(marks),
                figures(),
                ordersFilled);
    }

    private RunFigures figures() {
        return new RunFigures(
                Optional.ofNullable(currency),
                Optional.ofNullable(actions),
                Optional.ofNullable(planned),
                Optional.ofNullable(orders),
                Optional.ofNullable(traded),
                Optional.ofNullable(fees),
                Optional.ofNullable(slippage));
    }
}
