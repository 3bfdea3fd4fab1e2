package dev.ballast.execution.application.port;

import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.execution.OrderId;
import dev.ballast.execution.domain.execution.Round;
import java.time.Duration;

/** What operators see: log lines and meters. */
public interface Observations {

    /** A round was stored. */
    void moved(Round round);

    void alarmed(Execution execution, OrderId order, String message);

    /** A venue's answer to an order took this long. */
    void answered(Execution execution, String venue, Duration latency);

    /** What a venue was asked or told about an order came to nothing; it is asked again. */
    void unclear(Execution execution, OrderId order, String why);

    /** A round failed and is tried again, or another process took over. */
    void stalled(String tenant, String execution, String why);
}
