package dev.ballast.events.log;

import dev.ballast.events.Event;
import java.util.List;
import org.jboss.logging.MDC;

/** Whose work a log line is about. They live as long as the context of the batch or request. */
public final class LogIds {

    public static final String CORRELATION_ID = "correlationId";
    public static final String TENANT = "tenant";
    public static final String PORTFOLIO_ID = "portfolioId";

    private LogIds() {}

    /** Those that all these events have in common. */
    public static void of(List<? extends Event<?>> events) {
        put(CORRELATION_ID, events.stream().map(Event::correlationId).distinct().toList());
        put(TENANT, events.stream().map(Event::tenant).distinct().toList());
    }

    private static void put(String name, List<String> values) {
        if (values.size() == 1) {
            MDC.put(name, values.getFirst());
        } else {
            MDC.remove(name);
        }
    }
}
