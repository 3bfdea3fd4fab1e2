package dev.ballast.events.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.context.Scope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Carries W3C trace contexts through outbox and topics. A batch may hold events of many traces:
 * what follows from one of them goes on in its trace.
 */
@ApplicationScoped
public class Traces {

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static final ContextKey<Map<String, SpanContext>> CAUSES =
            ContextKey.named("ballast-causes");

    private final Tracer tracer;

    Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    /** The headers that an event gets which this one, or else the present work, has caused. */
    public Map<String, String> headers(String causationId) {
        var present = Context.current();
        var headers = new LinkedHashMap<String, String>();
        W3C.inject(
                cause(present, causationId), headers, (_, name, value) -> headers.put(name, value));
        return headers;
    }

    /**
     * Does the work in a span of its own. It goes on with the trace of the events when all are of
     * one, else it begins a new one that names theirs.
     *
     * @param parents trace headers by event id
     */
    public <T> Uni<T> within(
            String name, Map<String, Map<String, String>> parents, Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> {
                    var causes = causes(parents);
                    var span = start(name, new LinkedHashSet<>(causes.values()));
                    var scope = enter(span, causes);
                    return work.get()
                            .onTermination()
                            .invoke((_, fault, _) -> end(span, scope, fault));
                });
    }

    private Span start(String name, Set<SpanContext> parents) {
        var builder = tracer.spanBuilder(name).setSpanKind(SpanKind.CONSUMER);
        var traces = parents.stream().map(SpanContext::getTraceId).distinct().count();
        if (traces == 1) {
            builder.setParent(Context.root().with(Span.wrap(parents.iterator().next())));
        } else {
            builder.setNoParent();
            parents.forEach(builder::addLink);
        }
        return builder.startSpan();
    }

    @SuppressWarnings("MustBeClosedChecker") // By end, where the work ends.
    private static Scope enter(Span span, Map<String, SpanContext> causes) {
        return Context.root().with(span).with(CAUSES, causes).makeCurrent();
    }

    private static void end(Span span, Scope scope, Throwable fault) {
        scope.close();
        if (fault != null) {
            span.recordException(fault);
        }
        span.end();
    }

    private static Context cause(Context present, String causationId) {
        var span = Span.fromContext(present).getSpanContext();
        return Optional.ofNullable(present.get(CAUSES))
                .map(causes -> causes.get(causationId))
                // Of the present span's own trace: then the present span is the nearer cause.
                .filter(cause -> !cause.getTraceId().equals(span.getTraceId()))
                .map(cause -> Context.root().with(Span.wrap(cause)))
                .orElse(present);
    }

    private static Map<String, SpanContext> causes(Map<String, Map<String, String>> parents) {
        var causes = new HashMap<String, SpanContext>();
        parents.forEach((id, headers) -> {
            var context = W3C.extract(Context.root(), headers, MapGetter.INSTANCE);
            var parent = Span.fromContext(context).getSpanContext();
            if (parent.isValid()) {
                causes.put(id, parent);
            }
        });
        return causes;
    }
}
