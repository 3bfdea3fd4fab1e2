package dev.ballast.events;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Events to be sent once the unit of work is committed, in this order. */
public interface Outbox {

    Uni<Void> append(List<NewEvent> events);
}
