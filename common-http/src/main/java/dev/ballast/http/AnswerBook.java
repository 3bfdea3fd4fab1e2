package dev.ballast.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The answers given under a key, in the caller's own transaction. */
@ApplicationScoped
class AnswerBook {

    /** Whose key it is, and what came with it. */
    record Place(String tenant, String principal, String key, String hash) {

        // Lengths, so that no two places read alike.
        String lock() {
            return tenant.length() + ":" + tenant + principal.length() + ":" + principal + key;
        }
    }

    private static final ErrorCode REUSED =
            new ErrorCode("idempotency-key-reused", ErrorCode.Kind.INVALID);
    private static final ErrorCode IN_FLIGHT =
            new ErrorCode("idempotency-key-in-flight", ErrorCode.Kind.CONFLICT);

    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended(:place, 0))";
    private static final String FIND =
            """
            select request_hash, cast(status as text), cast(headers as text), body
            from idempotency
            where principal = :principal and key = :key
              and answered_at > now() - interval '24 hours'\
            """;
    // One that is there is older than a day, or it would have been found.
    private static final String KEEP =
            """
            insert into idempotency (principal, key, request_hash, status, headers, body)
            values (:principal, :key, :hash, :status, cast(cast(:headers as text) as jsonb), :body)
            on conflict (tenant, principal, key) do update
            set request_hash = excluded.request_hash, status = excluded.status,
                headers = excluded.headers, body = excluded.body, answered_at = now()\
            """;

    private final ObjectMapper json;

    AnswerBook(ObjectMapper json) {
        this.json = json;
    }

    Uni<Answer> once(Place place, Supplier<Uni<Answer>> effect) {
        return Panache.getSession()
                .chain(session ->
                        lock(session, place)
                                .chain(free ->
                                        known(
                                                session,
                                                place,
                                                free
                                                        ? () -> first(session, place, effect)
                                                        : AnswerBook::inFlight)));
    }

    private Uni<Answer> known(
            Mutiny.Session session, Place place, Supplier<Uni<Answer>> otherwise) {
        return find(session, place)
                .chain(found -> found.map(first -> replay(first, place)).orElseGet(otherwise));
    }

    // Whoever holds the lock does the effect now, or replays its answer like us; a waiting insert
    // would hold a connection.
    private static Uni<Boolean> lock(Mutiny.Session session, Place place) {
        return session.createNativeQuery(LOCK, Boolean.class)
                .setParameter("place", place.lock())
                .getSingleResult();
    }

    private static Uni<Answer> inFlight() {
        return Uni.createFrom()
                .failure(
                        new Mistake(IN_FLIGHT, "The first call with this key is not answered yet.")
                                .retryAfter(Duration.ofSeconds(1)));
    }

    private static Uni<Optional<Object[]>> find(Mutiny.Session session, Place place) {
        return session.createNativeQuery(FIND, Object[].class)
                .setParameter("principal", place.principal())
                .setParameter("key", place.key())
                .getResultList()
                .map(List::stream)
                .map(Stream::findFirst);
    }

    private Uni<Answer> replay(Object[] row, Place place) {
        if (!place.hash().equals(row[0])) {
            throw new Mistake(REUSED, "This Idempotency-Key came with another request before.");
        }
        var status = Integer.parseInt((String) row[1]);
        return Uni.createFrom().item(new Answer(status, headers((String) row[2]), row[3]));
    }

    private Uni<Answer> first(Mutiny.Session session, Place place, Supplier<Uni<Answer>> effect) {
        return effect.get().call(answer -> keep(session, place, answer));
    }

    private Uni<Integer> keep(Mutiny.Session session, Place place, Answer answer) {
        return session.createNativeQuery(KEEP)
                .setParameter("principal", place.principal())
                .setParameter("key", place.key())
                .setParameter("hash", place.hash())
                .setParameter("status", answer.status())
                .setParameter("headers", write(answer.headers()))
                .setParameter("body", answer.body() == null ? null : write(answer.body()))
                .executeUpdate();
    }

    private String write(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer can't be kept", e);
        }
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept answer can't be read", e);
        }
    }
}
