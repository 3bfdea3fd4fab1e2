package dev.ballast.http;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** The id that the gateway gives each call, and the trace that it belongs to. */
public final class RequestIds {

    /** Written by the gateway at the edge, whatever the caller sent, and taken over by services. */
    public static final String HEADER = "X-Request-Id";

    private RequestIds() {}

    public static @Nullable String of(HttpServerRequest request) {
        return request.getHeader(HEADER);
    }

    /** What to quote to an operator: the trace, or the call's id where nothing is traced. */
    public static @Nullable String trace(HttpServerRequest request) {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : of(request);
    }
}
