package dev.ballast.planner.adapter.kafka;

import dev.ballast.events.wire.RunEnded;
import dev.ballast.events.wire.RunStarted;
import dev.ballast.events.wire.RunStopRequested;
import dev.ballast.planner.domain.plan.PlanEvent;
import dev.ballast.planner.domain.plan.PlanId;

/** What becomes of runs, as messages. */
final class RunWriter {

    private RunWriter() {}

    static RunStarted started(PlanEvent.RunStarted event) {
        return new RunStarted(
                event.run().value(),
                event.portfolio().value(),
                Wire.mode(event.mode()),
                event.by(),
                event.at());
    }

    static RunStopRequested stopRequested(PlanEvent.RunStopRequested event) {
        return new RunStopRequested(
                event.plan().run().value(),
                event.portfolio().value(),
                event.plan().id().value(),
                event.by(),
                event.at());
    }

    static RunEnded ended(PlanEvent.RunEnded event) {
        return new RunEnded(
                event.run().value(),
                event.portfolio().value(),
                event.plan().map(PlanId::value).orElse(null),
                event.outcome().name(),
                event.reason(),
                event.at());
    }
}
