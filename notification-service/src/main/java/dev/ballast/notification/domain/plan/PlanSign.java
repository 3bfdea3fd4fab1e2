package dev.ballast.notification.domain.plan;

import dev.ballast.notification.domain.heard.ExecutionStarted;
import dev.ballast.notification.domain.heard.Mode;
import dev.ballast.notification.domain.heard.PipelineEvent;
import dev.ballast.notification.domain.heard.PlanApproved;
import dev.ballast.notification.domain.heard.PlanAssessed;
import dev.ballast.notification.domain.heard.PlanCanceled;
import dev.ballast.notification.domain.heard.PlanExpired;
import dev.ballast.notification.domain.heard.PlanId;
import dev.ballast.notification.domain.heard.PlanRejected;
import dev.ballast.notification.domain.heard.PortfolioId;
import dev.ballast.notification.domain.heard.StartMode;
import dev.ballast.notification.domain.heard.Verdict;
import java.time.Instant;
import java.util.Optional;

/**
 * What an event says of whether a plan waits for somebody.
 *
 * @param assessedAt when risk let it pass
 * @param approvedAt when it was approved to be started on request
 * @param settled whether it waits for nobody any more
 */
public record PlanSign(
        PlanId plan,
        PortfolioId portfolio,
        Mode mode,
        Optional<Instant> assessedAt,
        Optional<Instant> approvedAt,
        boolean settled) {

    public static Optional<PlanSign> of(PipelineEvent event) {
        return switch (event) {
            case PlanAssessed it ->
                    Optional.of(
                            it.verdict() == Verdict.DENIED
                                    ? settled(it.plan(), it.portfolio(), it.mode())
                                    : new PlanSign(
                                            it.plan(),
                                            it.portfolio(),
                                            it.mode(),
                                            Optional.of(it.at()),
                                            Optional.empty(),
                                            false));
            case PlanApproved it ->
                    Optional.of(
                            it.start() == StartMode.AUTOMATIC
                                    ? settled(it.plan(), it.portfolio(), it.mode())
                                    : new PlanSign(
                                            it.plan(),
                                            it.portfolio(),
                                            it.mode(),
                                            Optional.empty(),
                                            Optional.of(it.at()),
                                            false));
            case PlanRejected it -> Optional.of(settled(it.plan(), it.portfolio(), it.mode()));
            case PlanExpired it -> Optional.of(settled(it.plan(), it.portfolio(), it.mode()));
            case PlanCanceled it -> Optional.of(settled(it.plan(), it.portfolio(), it.mode()));
            case ExecutionStarted it -> Optional.of(settled(it.plan(), it.portfolio(), it.mode()));
            default -> Optional.empty();
        };
    }

    private static PlanSign settled(PlanId plan, PortfolioId portfolio, Mode mode) {
        return new PlanSign(plan, portfolio, mode, Optional.empty(), Optional.empty(), true);
    }

    /** Both together; neither their order nor their number matters. */
    public PlanSign and(PlanSign other) {
        return new PlanSign(
                plan,
                portfolio,
                mode,
                assessedAt.or(other::assessedAt),
                approvedAt.or(other::approvedAt),
                settled || other.settled);
    }

    public Optional<Wait> waitsFor() {
        if (settled) {
            return Optional.empty();
        }
        return approvedAt
                .map(since -> new Wait(Wait.For.START, since))
                .or(() -> assessedAt.map(since -> new Wait(Wait.For.APPROVAL, since)));
    }
}
