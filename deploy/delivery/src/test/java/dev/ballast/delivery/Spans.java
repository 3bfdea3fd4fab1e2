package dev.ballast.delivery;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Every span that ended. */
@Singleton
public class Spans implements SpanProcessor {

    private final Queue<SpanData> ended = new ConcurrentLinkedQueue<>();

    List<SpanData> ofTrace(String trace) {
        return ended.stream().filter(span -> span.getTraceId().equals(trace)).toList();
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        // Only what ended counts.
    }

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        ended.add(span.toSpanData());
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
