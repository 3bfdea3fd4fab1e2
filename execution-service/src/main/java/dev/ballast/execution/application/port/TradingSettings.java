package dev.ballast.execution.application.port;

import dev.ballast.kernel.order.ProtocolTimes;
import java.time.Duration;

/** How this deployment trades. */
public interface TradingSettings {

    ProtocolTimes times();

    /** How long a venue has to answer before an order is in doubt. */
    Duration answerTimeout();

    /** How many orders of one execution may be out at once. */
    int mostWorking();
}
