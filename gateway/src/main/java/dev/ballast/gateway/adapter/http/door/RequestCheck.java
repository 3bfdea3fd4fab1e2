package dev.ballast.gateway.adapter.http.door;

import dev.ballast.gateway.domain.path.CanonicalPath;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.ErrorCode.Kind;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;

/** Refuses what two readers of one request could read differently. */
final class RequestCheck {

    private static final ErrorCode PATH = new ErrorCode("path-not-canonical", Kind.MALFORMED);
    private static final ErrorCode HEADER = new ErrorCode("repeated-header", Kind.MALFORMED);
    private static final ErrorCode ENCODING =
            new ErrorCode("encoding-not-supported", Kind.UNSUPPORTED);

    /** Of these a request has one or none. */
    private static final List<String> SINGLE =
            List.of(
                    "Authorization",
                    "Content-Type",
                    "Content-Length",
                    "Host",
                    "Idempotency-Key",
                    "If-Match",
                    "Last-Event-ID",
                    "Origin");

    private RequestCheck() {}

    static Optional<Mistake> of(HttpServerRequest request) {
        return path(request).or(() -> repeated(request)).or(() -> encoded(request));
    }

    private static Optional<Mistake> path(HttpServerRequest request) {
        return CanonicalPath.fault(request.path())
                .map(fault ->
                        new Mistake(
                                PATH,
                                "The path was refused.",
                                Fault.in(
                                        "path",
                                        fault,
                                        "use the path as the OpenAPI document spells it;"
                                                + " percent-encode only space and"
                                                + " non-ASCII")));
    }

    private static Optional<Mistake> repeated(HttpServerRequest request) {
        return SINGLE.stream()
                .filter(name -> request.headers().getAll(name).size() > 1)
                .findFirst()
                .map(name ->
                        new Mistake(
                                HEADER,
                                "The headers contradict each other.",
                                Fault.in(name, "it is there twice", "send it once")));
    }

    // A small body that unpacks to a huge one is a way to fill memory.
    private static Optional<Mistake> encoded(HttpServerRequest request) {
        var encoding = request.getHeader("Content-Encoding");
        return encoding == null || encoding.equalsIgnoreCase("identity")
                ? Optional.empty()
                : Optional.of(
                        new Mistake(
                                ENCODING,
                                "Bodies are not unpacked here.",
                                Fault.in(
                                        "Content-Encoding",
                                        "it is not identity",
                                        "send the body as it is")));
    }
}
