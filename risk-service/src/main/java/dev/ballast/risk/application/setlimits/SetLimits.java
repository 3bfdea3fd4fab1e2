package dev.ballast.risk.application.setlimits;

import dev.ballast.risk.domain.limits.LimitFigures;
import java.util.function.LongConsumer;

/**
 * Set the limits.
 *
 * @param basis is shown the present version and throws when the edit was made from another
 * @param cause the call that asks
 */
public record SetLimits(
        String tenant, LimitFigures figures, LongConsumer basis, String by, String cause) {}
