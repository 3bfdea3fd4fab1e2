package dev.ballast.notification.domain.heard;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A portfolio was shown anew.
 *
 * @param at the time that the snapshot is of
 */
public record SnapshotTaken(
        PortfolioId portfolio,
        Mode mode,
        String snapshot,
        SnapshotCause cause,
        BigDecimal value,
        String baseCurrency,
        Instant at)
        implements PipelineEvent {}
