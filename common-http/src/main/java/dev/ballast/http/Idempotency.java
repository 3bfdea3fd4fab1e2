package dev.ballast.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ballast.events.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Does an effect once for an Idempotency-Key: a repeated call gets the first answer. The answer is
 * kept in the effect's own transaction, so that neither is ever there without the other.
 *
 * <pre>{@code
 * return idempotency.once(key, request, () -> handler.handle(command).map(result -> switch …));
 * }</pre>
 *
 * <p>This opens the unit of work; the effect's own joins it. An effect that fails (with a {@link
 * Mistake}, say) leaves nothing behind, so its key is free for the corrected call.
 */
@ApplicationScoped
public class Idempotency {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    private final Caller caller;
    private final HttpServerRequest call;
    private final UnitOfWork work;
    private final AnswerBook book;
    private final ObjectMapper json;

    Idempotency(
            Caller caller,
            HttpServerRequest call,
            UnitOfWork work,
            AnswerBook book,
            ObjectMapper json) {
        this.caller = caller;
        this.call = call;
        this.work = work;
        this.book = book;
        this.json = json;
    }

    /**
     * Without a key, just the effect.
     *
     * @param request what was read from the body; it must be equal, and not its bytes
     */
    public Uni<Response> once(@Nullable String key, Object request, Supplier<Uni<Answer>> effect) {
        if (key == null) {
            return effect.get().map(Idempotency::response);
        }
        if (!KEY.matcher(key).matches()) {
            throw Parameters.bad(
                    "Idempotency-Key",
                    "not 1 to 255 visible ASCII characters",
                    "use a fresh UUID for each new request");
        }
        var place = new AnswerBook.Place(caller.tenant(), caller.principal(), key, hash(request));
        return work.change(place.tenant(), () -> book.once(place, effect))
                .map(Idempotency::response);
    }

    private String hash(Object request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var route = call.method() + " " + call.path() + "\n";
            digest.update(route.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(request)));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("A request can't be hashed", e);
        }
    }

    private static Response response(Answer answer) {
        var response = Response.status(answer.status()).entity(answer.body());
        if (answer.body() != null) {
            // One that is given again is a text, and would be sent as such.
            response.type(MediaType.APPLICATION_JSON_TYPE);
        }
        answer.headers().forEach(response::header);
        return response.build();
    }
}
