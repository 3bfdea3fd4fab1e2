package dev.ballast.notification.domain.threshold;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * When people are told.
 *
 * @param drift largest distance of a weight from its target that nobody is told about
 * @param cooldown how long the same concern is not told again
 * @param planWaiting how long a plan waits before somebody is told
 * @param serviceSilence how long a service is silent before it counts as down
 */
public record ThresholdFigures(
        BigDecimal drift, Duration cooldown, Duration planWaiting, Duration serviceSilence) {

    public static final ThresholdFigures DEFAULT =
            new ThresholdFigures(
                    new BigDecimal("0.05"),
                    Duration.ofMinutes(30),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(6));

    public ThresholdFigures {
        var plain = drift.stripTrailingZeros();
        drift = plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
