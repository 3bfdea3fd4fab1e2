package dev.ballast.gateway.application.revocation;

import dev.ballast.gateway.application.port.RevocationMarks;
import dev.ballast.gateway.application.port.RevocationStore;
import dev.ballast.gateway.application.port.Revocations;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Revocations in memory: those of this replica at once, those of others when read again. */
@ApplicationScoped
public class KnownRevocations implements Revocations {

    private final RevocationStore store;
    private final RevocationMarks marks;
    private final InstantSource clock;
    private final Map<UUID, Instant> known = new ConcurrentHashMap<>();

    KnownRevocations(RevocationStore store, RevocationMarks marks, InstantSource clock) {
        this.store = store;
        this.marks = marks;
        this.clock = clock;
    }

    @Override
    public Uni<Void> revoke(UUID credential, Instant until) {
        return store.save(credential, until)
                .invoke(() -> known.put(credential, until))
                .chain(() -> marks.mark(credential, Duration.between(clock.instant(), until)));
    }

    @Override
    public boolean isRevoked(UUID credential) {
        return known.containsKey(credential);
    }

    /** Reads what other replicas took back, and what was taken back before this one started. */
    public Uni<Void> reload() {
        var now = clock.instant();
        return store.live(now)
                .invoke(live -> {
                    known.values().removeIf(until -> until.isBefore(now));
                    known.putAll(live);
                })
                .replaceWithVoid();
    }
}
