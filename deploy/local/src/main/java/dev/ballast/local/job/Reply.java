package dev.ballast.local.job;

import com.fasterxml.jackson.databind.JsonNode;

/** What the API answered. */
public record Reply(int status, String etag, JsonNode body) {
    /** A text of the answer, empty where it has none. */
    public String text(String... path) {
        var node = body;
        for (var step : path) {
            node = node.path(step);
        }
        return node.asText();
    }
}
