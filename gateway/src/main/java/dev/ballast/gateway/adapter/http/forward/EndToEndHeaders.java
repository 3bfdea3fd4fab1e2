package dev.ballast.gateway.adapter.http.forward;

import dev.ballast.http.RequestIds;
import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Headers that go through: not those of one connection (RFC 9110, 7.6.1), nor those that the
 * gateway writes itself.
 */
final class EndToEndHeaders {

    private static final Set<String> HOP_BY_HOP =
            Set.of(
                    "connection",
                    "keep-alive",
                    "proxy-connection",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade",
                    "expect");
    private static final Set<String> OURS =
            Set.of(
                    "host",
                    "authorization",
                    "cookie",
                    "set-cookie",
                    "server",
                    "forwarded",
                    "x-forwarded-for",
                    "x-forwarded-host",
                    "x-forwarded-proto",
                    "x-http-method-override",
                    "x-http-method",
                    "x-method-override",
                    "traceparent",
                    "tracestate",
                    "baggage");

    private EndToEndHeaders() {}

    /** What the caller sends, to the service. */
    static void request(MultiMap from, MultiMap to) {
        copy(from, to, dropped(from));
    }

    /** What the service answers, to the caller. */
    static void answer(MultiMap from, MultiMap to) {
        var dropped = dropped(from);
        // The call has an id already, and it is ours.
        dropped.add(RequestIds.HEADER.toLowerCase(Locale.ROOT));
        copy(from, to, dropped);
    }

    private static Set<String> dropped(MultiMap from) {
        var dropped = new HashSet<>(HOP_BY_HOP);
        dropped.addAll(OURS);
        // A connection may name headers of its own, but must not make us drop what we vouch for.
        from.getAll("Connection").stream()
                .flatMap(names -> Arrays.stream(names.split(",", -1)))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name ->
                        !name.equalsIgnoreCase(RequestIds.HEADER) && !name.equals("content-length"))
                .forEach(dropped::add);
        return dropped;
    }

    private static void copy(MultiMap from, MultiMap to, Set<String> dropped) {
        from.names().stream()
                .filter(name -> !dropped.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> to.set(name, from.getAll(name)));
    }
}
