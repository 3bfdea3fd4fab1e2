package dev.ballast.gateway.application.stream;

import dev.ballast.gateway.application.port.StreamLog;
import dev.ballast.gateway.domain.stream.StreamEvent;
import dev.ballast.gateway.domain.stream.Window;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The tail of the log in this replica: follows what all replicas write down and tells those who
 * listen here. Each of them keeps a place in the log and no buffer.
 */
@ApplicationScoped
public class LiveStream {

    private static final int WINDOW = 1_000;
    private static final int PAGE = 500;

    private final StreamLog log;
    private final Map<String, Window> windows = new HashMap<>();
    private final Map<String, Set<Runnable>> listeners = new ConcurrentHashMap<>();
    private final AtomicInteger wishes = new AtomicInteger();
    private volatile boolean started;

    LiveStream(StreamLog log) {
        this.log = log;
    }

    /** Whether the tail has been found; before that nobody can be told where they stand. */
    public boolean isStarted() {
        return started;
    }

    /** There may be news. Pulls now, or once more when a pull is under way. */
    public void wake() {
        if (wishes.getAndIncrement() == 0) {
            pullAll();
        }
    }

    private void pullAll() {
        var granted = wishes.get();
        var _ =
                pull().subscribe()
                        .with(
                                more -> afterPull(more, granted),
                                failure -> {
                                    // The log is away: the next tick asks again.
                                    wishes.set(0);
                                });
    }

    private void afterPull(boolean more, int granted) {
        if (more || !wishes.compareAndSet(granted, 0)) {
            pullAll();
        }
    }

    /** Says whether there is more. */
    private Uni<Boolean> pull() {
        return log.heads()
                .map(this::behind)
                .chain(places ->
                        places.isEmpty()
                                ? Uni.createFrom().item(false)
                                : log.after(places, PAGE).map(this::take))
                .invoke(() -> started = true);
    }

    // A tenant that appears later than this replica is told from its first event on.
    private synchronized Map<String, Long> behind(Map<String, Long> heads) {
        var places = new HashMap<String, Long>();
        heads.forEach((tenant, newest) -> {
            var window =
                    windows.computeIfAbsent(tenant, _ -> new Window(WINDOW, started ? 0 : newest));
            if (window.newest() < newest) {
                places.put(tenant, window.newest());
            }
        });
        return places;
    }

    private boolean take(List<StreamEvent> events) {
        synchronized (this) {
            events.forEach(event -> window(event.tenant()).add(event));
        }
        events.stream()
                .map(StreamEvent::tenant)
                .distinct()
                .forEach(tenant -> heard(tenant).forEach(Runnable::run));
        return !events.isEmpty();
    }

    public synchronized long newest(String tenant) {
        return window(tenant).newest();
    }

    public synchronized boolean covers(String tenant, long place) {
        return window(tenant).covers(place);
    }

    public synchronized List<StreamEvent> after(String tenant, long place, int most) {
        return window(tenant).after(place, most);
    }

    /** Calls the listener at news, until the returned handle is run. */
    public Runnable listen(String tenant, Runnable listener) {
        heard(tenant).add(listener);
        return () -> heard(tenant).remove(listener);
    }

    /** How many listen here. */
    public int listening() {
        return listeners.values().stream().mapToInt(Set::size).sum();
    }

    private Window window(String tenant) {
        return windows.computeIfAbsent(tenant, _ -> new Window(WINDOW, 0));
    }

    private Set<Runnable> heard(String tenant) {
        return listeners.computeIfAbsent(tenant, _ -> ConcurrentHashMap.newKeySet());
    }
}
