package dev.ballast.execution.adapter.postgres;

import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.execution.ExecutionStatus;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.Mode;
import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.execution.domain.plan.PortfolioId;
import dev.ballast.execution.domain.plan.RunId;
import dev.ballast.kernel.money.Asset;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code execution}: the aggregate's root, whose version guards its orders too. */
@Entity
@Table(name = "execution")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ExecutionRow {

    @Id String id;
    String tenant;

    @Column(name = "plan_id")
    String planId;

    @Column(name = "run_id")
    String runId;

    @Column(name = "portfolio_id")
    String portfolioId;

    @Enumerated(EnumType.STRING)
    Mode mode;

    @Column(name = "base_currency")
    String baseCurrency;

    String strategy;

    @Column(name = "started_by")
    String startedBy;

    String cause;

    @Column(name = "started_at")
    Instant startedAt;

    Instant deadline;

    @Column(name = "max_slippage")
    BigDecimal maxSlippage;

    @Enumerated(EnumType.STRING)
    ExecutionStatus status;

    @Column(name = "end_wanted_by")
    @Nullable String endWantedBy;

    @Column(name = "completed_at")
    @Nullable Instant completedAt;

    @Nullable String reason;
    @Version long version;

    /** Only what changes in the life of an execution. */
    void update(Execution execution) {
        status = execution.status();
        endWantedBy = execution.endWanted().orElse(null);
        completedAt = execution.completedAt().orElse(null);
        reason = execution.reason().orElse(null);
    }

    Execution execution() {
        return new Execution(
                new ExecutionId(id),
                tenant,
                new PlanId(planId),
                new RunId(runId),
                new PortfolioId(portfolioId),
                mode,
                Asset.of(baseCurrency),
                strategy,
                startedBy,
                cause,
                startedAt,
                deadline,
                maxSlippage.stripTrailingZeros(),
                status,
                Optional.ofNullable(endWantedBy),
                Optional.ofNullable(completedAt),
                Optional.ofNullable(reason));
    }
}
