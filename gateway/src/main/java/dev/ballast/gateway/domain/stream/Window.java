package dev.ballast.gateway.domain.stream;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The newest events of a tenant, held in memory for all who listen. Not for two threads at once.
 */
public final class Window {

    private final int capacity;
    private final NavigableMap<Long, StreamEvent> events = new TreeMap<>();
    private long start;
    private long newest;

    /**
     * @param newest where the stream stands: nothing before it is held
     */
    public Window(int capacity, long newest) {
        this.capacity = capacity;
        this.start = newest;
        this.newest = newest;
    }

    public void add(StreamEvent event) {
        events.put(event.sequence(), event);
        newest = event.sequence();
        while (events.size() > capacity) {
            start = events.pollFirstEntry().getKey();
        }
    }

    public long newest() {
        return newest;
    }

    /** Whether everything after a place is here. */
    public boolean covers(long place) {
        return place >= start;
    }

    public List<StreamEvent> after(long place, int most) {
        return events.tailMap(place, false).values().stream().limit(most).toList();
    }
}
