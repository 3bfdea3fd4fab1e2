package dev.ballast.notification.domain.heard;

import java.time.Instant;
import java.util.List;

/**
 * Risk has spoken on a plan.
 *
 * @param findings what it found, the heaviest first
 */
public record PlanAssessed(
        PlanId plan,
        PortfolioId portfolio,
        Mode mode,
        Verdict verdict,
        List<String> findings,
        Instant at)
        implements PipelineEvent {

    public PlanAssessed {
        findings = List.copyOf(findings);
    }
}
