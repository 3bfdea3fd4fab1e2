package dev.ballast.bench.subject;

import dev.ballast.events.EventCatalogue;
import dev.ballast.events.EventType;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.OrderFilled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * One event type, heard by the listener; the same one is said into the outbox on a topic without a
 * listener.
 */
@ApplicationScoped
class SubjectEvents implements EventCatalogue {
    /** What goes through the outbox, so that nobody but the bench's own consumer hears it. */
    record Relayed(Filled fill) {}

    static final EventType<Filled, OrderFilled> HEARD =
            EventType.both(
                    Topic.EXECUTIONS,
                    Filled.class,
                    OrderFilled.class,
                    Filled::portfolioId,
                    FilledWire::write,
                    FilledWire::read);

    static final EventType<Relayed, OrderFilled> RELAYED =
            EventType.writes(
                    Topic.SESSIONS,
                    Relayed.class,
                    OrderFilled.class,
                    relayed -> relayed.fill().portfolioId(),
                    relayed -> FilledWire.write(relayed.fill()));

    @Override
    public List<EventType<?, ?>> types() {
        return List.of(HEARD, RELAYED);
    }
}
