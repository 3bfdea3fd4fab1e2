package dev.ballast.execution.application.start;

import dev.ballast.execution.domain.plan.Plan;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * Begin the execution of a plan.
 *
 * @param startedBy a person, or who approved a plan that begins by itself
 * @param cause the event or the request behind it
 */
public record StartOrder(
        String tenant,
        Plan plan,
        BigDecimal maxSlippage,
        Duration timeout,
        String startedBy,
        String cause) {

    public static final BigDecimal MAX_SLIPPAGE = new BigDecimal("0.005");
    public static final Duration TIMEOUT = Duration.ofMinutes(30);
}
