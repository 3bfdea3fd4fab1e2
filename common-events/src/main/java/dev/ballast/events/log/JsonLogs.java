package dev.ballast.events.log;

import dev.ballast.events.DeliveryConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.LinkedHashMap;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logmanager.ExtHandler;

/** Turns the console to JSON, first of all at start. */
@ApplicationScoped
class JsonLogs {

    private static final int FIRST = Interceptor.Priority.PLATFORM_BEFORE - 100;

    void start(
            @Observes @Priority(FIRST) StartupEvent event,
            @ConfigProperty(name = "ballast.log.json") boolean json,
            DeliveryConfig config) {
        if (json) {
            var always = new LinkedHashMap<String, String>();
            always.put("service", config.service());
            always.put("instance", config.instance());
            for (var handler : Logger.getLogger("").getHandlers()) {
                set(handler, new JsonLine(always));
            }
        }
    }

    private static void set(Handler handler, Formatter formatter) {
        if (handler instanceof ConsoleHandler
                || handler instanceof org.jboss.logmanager.handlers.ConsoleHandler) {
            handler.setFormatter(formatter);
        } else if (handler instanceof ExtHandler group) {
            for (var child : group.getHandlers()) {
                set(child, formatter);
            }
        }
    }
}
