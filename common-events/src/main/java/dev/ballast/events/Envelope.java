package dev.ballast.events;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every event carries beside its payload: CloudEvents 1.0 in Kafka headers, the tenant, the
 * run that it belongs to, and what caused it.
 */
public record Envelope(
        String id,
        String type,
        String source,
        Instant time,
        String subject,
        String tenant,
        String correlationId,
        String causationId) {

    /** Fails when a header is missing or empty. */
    public static Envelope from(Map<String, String> headers) {
        return new Envelope(
                text(headers, "ce_id"),
                text(headers, "ce_type"),
                text(headers, "ce_source"),
                Times.parse(text(headers, "ce_time")),
                text(headers, "ce_subject"),
                text(headers, "tenant"),
                text(headers, "correlationid"),
                text(headers, "causationid"));
    }

    public Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_type", type);
        headers.put("ce_source", source);
        headers.put("ce_time", time.toString());
        headers.put("ce_subject", subject);
        headers.put("tenant", tenant);
        headers.put("correlationid", correlationId);
        headers.put("causationid", causationId);
        return headers;
    }

    private static String text(Map<String, String> headers, String name) {
        var text = headers.get(name);
        if (text == null || text.isEmpty()) {
            throw new IllegalArgumentException("header is missing: " + name);
        }
        return text;
    }
}
