package dev.ballast.gateway.application.port;

import dev.ballast.gateway.domain.stream.StreamEvent;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;

/** The events of the last 24 hours, in order within each tenant. */
public interface StreamLog {

    /** An event that has no place in the order yet. */
    record Entry(String type, String body) {}

    /** The oldest place from which nothing is missing, and the newest. */
    record Reach(long oldest, long newest) {

        public boolean covers(long place) {
            return place >= oldest && place <= newest;
        }
    }

    /** In the caller's unit of work, which is the tenant's. */
    Uni<Void> append(List<Entry> entries);

    /** How far each tenant's stream has come. */
    Uni<Map<String, Long>> heads();

    /** Of each tenant what came after a place, at most so many. */
    Uni<List<StreamEvent>> after(Map<String, Long> places, int most);

    Uni<Reach> reach(String tenant);
}
