package dev.ballast.gateway.adapter.crypto;

import dev.ballast.gateway.application.port.Passwords;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Argon2id on worker threads. */
@ApplicationScoped
class Argon2Passwords implements Passwords {

    /** Two at a time: each takes 19 MiB of a heap of 192. */
    private final Semaphore memory = new Semaphore(2);

    private final Vertx vertx;
    private final Argon2Hash nobody = Argon2Hash.of("nobody has this password");

    Argon2Passwords(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public Uni<String> hash(String plain) {
        return onWorker(() -> Argon2Hash.of(plain).encoded());
    }

    @Override
    public Uni<Boolean> matches(String plain, Optional<String> hash) {
        return onWorker(() -> {
            var known = hash.map(Argon2Hash::parse);
            return known.orElse(nobody).matches(plain) && known.isPresent();
        });
    }

    private <T> Uni<T> onWorker(Supplier<T> work) {
        return Uni.createFrom()
                .completionStage(() ->
                        vertx.executeBlocking(() -> withMemory(work), false).toCompletionStage());
    }

    private <T> T withMemory(Supplier<T> work) {
        memory.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            memory.release();
        }
    }
}
