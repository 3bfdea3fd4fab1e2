package dev.ballast.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a call is answered, in a form that can be kept and given again. */
public record Answer(int status, Map<String, String> headers, @Nullable Object body) {

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer ok(Object body) {
        return new Answer(200, Map.of(), body);
    }

    /** With the path of what was made. */
    public static Answer created(String path, Object body) {
        return new Answer(201, Map.of(HttpHeaders.LOCATION, path), body);
    }

    public static Answer accepted(Object body) {
        return new Answer(202, Map.of(), body);
    }

    public static Answer noContent() {
        return new Answer(204, Map.of(), null);
    }

    public Answer header(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }
}
