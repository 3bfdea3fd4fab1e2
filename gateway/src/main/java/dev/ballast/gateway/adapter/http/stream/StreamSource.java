package dev.ballast.gateway.adapter.http.stream;

import dev.ballast.gateway.application.port.Revocations;
import dev.ballast.gateway.application.port.StreamLog;
import dev.ballast.gateway.application.stream.LiveStream;
import dev.ballast.gateway.domain.signin.Visitor;
import dev.ballast.gateway.domain.stream.StreamEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One tenant's events: the newest from memory, older ones from the log. */
@ApplicationScoped
class StreamSource {

    private static final int FROM_MEMORY = 64;
    private static final int FROM_LOG = 200;

    private final LiveStream live;
    private final StreamLog log;
    private final Revocations revocations;
    private final InstantSource clock;

    StreamSource(LiveStream live, StreamLog log, Revocations revocations, InstantSource clock) {
        this.live = live;
        this.log = log;
        this.revocations = revocations;
        this.clock = clock;
    }

    boolean isStarted() {
        return live.isStarted();
    }

    long newest(String tenant) {
        return live.newest(tenant);
    }

    Uni<StreamLog.Reach> reach(String tenant) {
        return log.reach(tenant);
    }

    Runnable listen(String tenant, Runnable listener) {
        return live.listen(tenant, listener);
    }

    int listening() {
        return live.listening();
    }

    boolean isInMemory(String tenant, long place) {
        return live.covers(tenant, place);
    }

    List<StreamEvent> fromMemory(String tenant, long place) {
        return live.after(tenant, place, FROM_MEMORY);
    }

    Uni<List<StreamEvent>> fromLog(String tenant, long place) {
        return log.after(Map.of(tenant, place), FROM_LOG);
    }

    boolean isRevoked(Visitor visitor) {
        return visitor.credential() != null && revocations.isRevoked(visitor.credential());
    }

    /** How long the caller's credential still lives; without an end for a key that has none. */
    Optional<Duration> left(Visitor visitor) {
        return visitor.expiry().map(end -> Duration.between(clock.instant(), end));
    }
}
