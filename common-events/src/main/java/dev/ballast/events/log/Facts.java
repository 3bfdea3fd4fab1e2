package dev.ballast.events.log;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Something that an operator cares about, with its figures: a field each in JSON logs.
 *
 * @param event its name, such as portfolio_loaded
 * @param fields such as portfolio_value, asset_count, duration_ms, user_id
 */
public record Facts(String event, Map<String, Object> fields) {

    public Facts {
        fields = Map.copyOf(fields);
    }

    public static void log(Logger logger, String event, Map<String, ?> fields) {
        logger.infof("%s", new Facts(event, Map.copyOf(fields)));
    }

    @Override
    public String toString() {
        return fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> " " + field.getKey() + "=" + plain(field.getValue()))
                .collect(Collectors.joining("", event, ""));
    }

    static Object plain(Object value) {
        return value instanceof BigDecimal amount ? amount.toPlainString() : value;
    }
}
