package dev.ballast.notification.domain.run;

import dev.ballast.notification.domain.heard.ExecutionId;
import dev.ballast.notification.domain.heard.Mode;
import dev.ballast.notification.domain.heard.OrderId;
import dev.ballast.notification.domain.heard.PlanId;
import dev.ballast.notification.domain.heard.PortfolioId;
import dev.ballast.notification.domain.heard.RunId;
import java.util.List;
import java.util.Optional;

/** What one event adds to a run. */
public record RunFact(
        RunId run,
        PortfolioId portfolio,
        Optional<Mode> mode,
        Optional<PlanId> plan,
        Optional<ExecutionId> execution,
        LogLine line,
        List<StageMark> marks,
        RunFigures figures,
        Optional<OrderId> filled) {

    public RunFact {
        marks = List.copyOf(marks);
    }
}
