package dev.ballast.gateway.application.stream;

import dev.ballast.events.Event;
import dev.ballast.events.Inbox;
import dev.ballast.events.UnitOfWork;
import dev.ballast.gateway.application.port.StreamLog;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes events down in the order in which the stream will tell them, each once. */
@ApplicationScoped
public class RecordEventsHandler {

    private static final String CONSUMER = "stream";

    private final UnitOfWork work;
    private final Inbox inbox;
    private final StreamLog log;
    private final LiveStream live;

    RecordEventsHandler(UnitOfWork work, Inbox inbox, StreamLog log, LiveStream live) {
        this.work = work;
        this.inbox = inbox;
        this.log = log;
        this.live = live;
    }

    public Uni<Void> handle(List<Event<Told>> batch) {
        return work.changeAll(batch, events -> inbox.once(CONSUMER, events).chain(this::append))
                .invoke(live::wake);
    }

    private Uni<Void> append(List<Event<Told>> fresh) {
        if (fresh.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return log.append(
                fresh.stream()
                        .map(Event::payload)
                        .map(told -> new StreamLog.Entry(told.type(), told.body()))
                        .toList());
    }
}
