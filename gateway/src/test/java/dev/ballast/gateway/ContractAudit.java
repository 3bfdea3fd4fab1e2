package dev.ballast.gateway;

import io.vertx.core.json.JsonObject;
import java.util.List;

/** Finds what an operation of the contract lacks. */
final class ContractAudit {

    private ContractAudit() {}

    static void of(String call, JsonObject operation, List<String> bare) {
        if (operation.getString("summary", "").isBlank()) {
            bare.add(call + " has no summary");
        }
        var request = operation.getJsonObject("requestBody");
        if (request != null) {
            content(call + " request", request, bare);
        }
        var responses = operation.getJsonObject("responses");
        if (responses == null
                || responses.fieldNames().stream().noneMatch(code -> code.startsWith("2"))) {
            bare.add(call + " has no good answer");
            return;
        }
        responses.forEach(response ->
                content(call + " " + response.getKey(), (JsonObject) response.getValue(), bare));
    }

    private static void content(String what, JsonObject holder, List<String> bare) {
        holder.getJsonObject("content", new JsonObject())
                .forEach(body -> {
                    var media = (JsonObject) body.getValue();
                    if (!media.containsKey("example") && !media.containsKey("examples")) {
                        bare.add(what + " " + body.getKey() + " has no example");
                    }
                });
    }
}
