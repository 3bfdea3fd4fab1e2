package dev.ballast.gateway.adapter.http.stream;

import dev.ballast.http.Parameters;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a listener asks for.
 *
 * @param types empty for all
 */
record StreamWish(Optional<Long> lastSeen, Set<String> types) {

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");
    private static final Pattern TYPES = Pattern.compile("[A-Za-z]{1,60}(,[A-Za-z]{1,60}){0,49}");

    static StreamWish of(HttpServerRequest request) {
        var header = Optional.ofNullable(request.getHeader("Last-Event-ID"));
        var lastSeen = header.or(() -> Optional.ofNullable(request.getParam("lastEventId")));
        return new StreamWish(
                lastSeen.map(StreamWish::id),
                Optional.ofNullable(request.getParam("types"))
                        .map(StreamWish::types)
                        .orElse(Set.of()));
    }

    private static long id(String text) {
        if (!ID.matcher(text).matches()) {
            throw Parameters.bad("lastEventId", "not an event id", "give the last id that you saw");
        }
        return Long.parseLong(text);
    }

    private static Set<String> types(String text) {
        if (!TYPES.matcher(text).matches()) {
            throw Parameters.bad(
                    "types",
                    "not a list of event types",
                    "give at most 50, such as PlanProposed,PlanApproved");
        }
        return Arrays.stream(text.split(",", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
