package dev.ballast.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A command that names something its service has not consumed yet waits for it. A look is a whole
 * unit of work: a transaction that began too early would never see it.
 */
public final class NotYetKnown {

    private static final int LOOKS = 40;
    private static final long PAUSE_MILLIS = 50;
    private static final Duration YOUNG = Duration.ofSeconds(10);
    private static final int MILLIS_AT = 16;

    private NotYetKnown() {}

    /**
     * Looks for up to 2 s, each time on the caller's context.
     *
     * @param what is named to the caller when it does not come: "plan 0190…"
     */
    public static <T> Uni<T> await(Supplier<Uni<Optional<T>>> look, String what) {
        return again(look)
                .map(found ->
                        found.orElseThrow(() ->
                                new Mistake(
                                                ErrorCode.NOT_YET_KNOWN,
                                                what + " is not known here, or not yet.")
                                        .retryAfter(Duration.ofSeconds(1))));
    }

    /**
     * Waits as long for what another service made a moment ago: its id tells when (UUIDv7). An old
     * id, or one that no service of ours made, is looked for once.
     */
    public static <T> Uni<Optional<T>> awaitYoung(
            Supplier<Uni<Optional<T>>> look, UUID id, Instant now) {
        var made = Instant.ofEpochMilli(id.getMostSignificantBits() >>> MILLIS_AT);
        return Duration.between(made, now).abs().compareTo(YOUNG) <= 0 ? again(look) : look.get();
    }

    private static <T> Uni<Optional<T>> again(Supplier<Uni<Optional<T>>> look) {
        var context = Objects.requireNonNull(Vertx.currentContext(), "not on a context of Vert.x");
        return again(look, context, LOOKS);
    }

    private static <T> Uni<Optional<T>> again(
            Supplier<Uni<Optional<T>>> look, Context context, int left) {
        return look.get()
                .chain(found ->
                        found.isPresent() || left <= 1
                                ? Uni.createFrom().item(found)
                                : pause(context).chain(() -> again(look, context, left - 1)));
    }

    // Back on the caller's context: elsewhere there is no session.
    private static Uni<Void> pause(Context context) {
        return Uni.createFrom()
                .emitter(emitter ->
                        context.owner()
                                .setTimer(
                                        PAUSE_MILLIS,
                                        _ -> context.runOnContext(_ -> emitter.complete(null))));
    }
}
