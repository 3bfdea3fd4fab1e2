package dev.ballast.risk.application.port;

import dev.ballast.risk.domain.assessment.Assessment;
import dev.ballast.risk.domain.desk.Desk;
import java.time.Duration;

/** What operators see of risk: log lines and meters. */
public interface Journal {

    /**
     * @param waited since the plan was proposed
     */
    void assessed(Assessment assessment, Duration waited);

    void limitsSet(Desk desk);

    void stateSet(Desk desk);
}
