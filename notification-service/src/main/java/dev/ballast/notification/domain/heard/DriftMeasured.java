package dev.ballast.notification.domain.heard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a portfolio is from its targets.
 *
 * @param maxDrift the largest distance of a weight from its target
 * @param farthest the asset or group that is farthest
 */
public record DriftMeasured(
        PortfolioId portfolio,
        Mode mode,
        BigDecimal maxDrift,
        Optional<String> farthest,
        Instant at) {}
