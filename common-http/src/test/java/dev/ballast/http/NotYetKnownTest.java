package dev.ballast.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class NotYetKnownTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Instant NOW = Instant.parse("2026-01-31T09:30:00Z");

    private final AtomicInteger looks = new AtomicInteger();

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_command_waits_for_what_it_names() {
        assertThat(onContext(() -> NotYetKnown.await(() -> thereAfter(3), "plan 1")))
                .isEqualTo("there");
        assertThat(looks).hasValue(3);
    }

    @Test
    void a_command_is_told_what_never_comes() {
        assertThatThrownBy(() -> onContext(() -> NotYetKnown.await(() -> thereAfter(99), "plan 1")))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(Mistake.class)
                .hasMessageContaining("plan 1 is not known here, or not yet.");
    }

    @Test
    void what_was_made_a_moment_ago_is_waited_for() {
        assertThat(
                        onContext(() ->
                                NotYetKnown.awaitYoung(
                                        () -> thereAfter(3), madeAt(NOW.minusSeconds(2)), NOW)))
                .contains("there");
        assertThat(looks).hasValue(3);
    }

    @Test
    void what_is_old_is_looked_for_once() {
        assertThat(
                        onContext(() ->
                                NotYetKnown.awaitYoung(
                                        () -> thereAfter(2), madeAt(NOW.minusSeconds(11)), NOW)))
                .isEmpty();
        assertThat(looks).hasValue(1);
    }

    private Uni<Optional<String>> thereAfter(int count) {
        return Uni.createFrom()
                .item(() ->
                        looks.incrementAndGet() < count ? Optional.empty() : Optional.of("there"));
    }

    private static UUID madeAt(Instant time) {
        return new UUID(time.toEpochMilli() << 16 | 0x7000L, 0x8000L << 48);
    }

    private static <T> T onContext(Supplier<Uni<T>> work) {
        var answer = new CompletableFuture<T>();
        VERTX.getOrCreateContext()
                .runOnContext(_ ->
                        work.get()
                                .subscribe()
                                .with(answer::complete, answer::completeExceptionally));
        return answer.orTimeout(30, TimeUnit.SECONDS).join();
    }
}
