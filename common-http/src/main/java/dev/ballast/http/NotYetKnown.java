package dev.ballast.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A command that names something its service has not consumed yet waits for it. A look is a whole
 * unit of work: a transaction that began too early would never see it.
 */
public final class NotYetKnown {

    private static final int LOOKS = 40;
    private static final long PAUSE_MILLIS = 50;

    private NotYetKnown() {}

    /**
     * Looks for up to 2 s, each time on the caller's context.
     *
     * @param what is named to the caller when it does not come: "plan 0190…"
     */
    public static <T> Uni<T> await(Supplier<Uni<Optional<T>>> look, String what) {
        var context = Objects.requireNonNull(Vertx.currentContext(), "not on a context of Vert.x");
        return look(look, what, context, LOOKS);
    }

    private static <T> Uni<T> look(
            Supplier<Uni<Optional<T>>> look, String what, Context context, int left) {
        return look.get()
                .chain(found -> {
                    if (found.isPresent()) {
                        return Uni.createFrom().item(found.get());
                    }
                    if (left <= 1) {
                        return Uni.createFrom().failure(unknown(what));
                    }
                    return pause(context).chain(() -> look(look, what, context, left - 1));
                });
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

    private static Mistake unknown(String what) {
        return new Mistake(ErrorCode.NOT_YET_KNOWN, what + " is not known here, or not yet.")
                .retryAfter(Duration.ofSeconds(1));
    }
}
