package dev.ballast.bench.subject;

import dev.ballast.events.Channel;
import dev.ballast.events.Event;
import dev.ballast.events.Listening;
import dev.ballast.events.topic.Topic;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** A batched listener as every service has it. */
@ApplicationScoped
class HopListener {
    private volatile Arrivals arrivals = new Arrivals(0);

    void tell(Arrivals next) {
        arrivals = next;
    }

    void listen(@Observes Listening to) {
        to.hear(Channel.of("executions", Topic.EXECUTIONS), Filled.class, this::take);
    }

    private Uni<Void> take(List<Event<Filled>> events) {
        var current = arrivals;
        events.forEach(event -> current.arrived(event.payload().number()));
        return Uni.createFrom().voidItem();
    }
}
