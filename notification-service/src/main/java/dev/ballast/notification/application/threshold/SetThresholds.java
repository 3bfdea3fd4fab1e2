package dev.ballast.notification.application.threshold;

import dev.ballast.notification.domain.threshold.ThresholdFigures;
import java.util.function.LongConsumer;

/**
 * Set when people want to be told.
 *
 * @param basis is shown the present version and throws when the edit was made from another
 */
public record SetThresholds(
        String tenant, ThresholdFigures figures, LongConsumer basis, String by) {}
