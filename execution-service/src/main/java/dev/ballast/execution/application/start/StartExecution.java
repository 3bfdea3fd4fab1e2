package dev.ballast.execution.application.start;

import dev.ballast.execution.domain.plan.Mode;
import dev.ballast.execution.domain.plan.PlanId;
import java.math.BigDecimal;
import java.time.Duration;

/** A person asks for a plan to be executed. */
public record StartExecution(
        String tenant,
        PlanId plan,
        Mode mode,
        BigDecimal maxSlippage,
        Duration timeout,
        String startedBy,
        String cause) {}
