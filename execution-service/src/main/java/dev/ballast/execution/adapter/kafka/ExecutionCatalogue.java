package dev.ballast.execution.adapter.kafka;

import dev.ballast.events.EventCatalogue;
import dev.ballast.events.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All that execution says and hears. */
@ApplicationScoped
class ExecutionCatalogue implements EventCatalogue {

    private static final List<EventType<?, ?>> TYPES =
            Stream.of(
                            PlanEvents.TYPES,
                            RiskEvents.TYPES,
                            InstrumentEvents.TYPES,
                            ExecutionEvents.TYPES)
                    .<EventType<?, ?>>flatMap(List::stream)
                    .toList();

    @Override
    public List<EventType<?, ?>> types() {
        return TYPES;
    }

    @Override
    public Set<String> skipped() {
        return Set.of("RunStarted", "RunEnded");
    }
}
