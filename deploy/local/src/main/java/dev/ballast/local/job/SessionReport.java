package dev.ballast.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What a session achieved, and its seven stages. */
final class SessionReport {
    private static final Set<String> OPEN = Set.of("WAITING", "RUNNING");

    private final JsonNode session;
    private final JsonNode run;

    SessionReport(JsonNode session, JsonNode run) {
        this.session = session;
        this.run = run;
    }

    static boolean ended(JsonNode run) {
        var stages = run.path("stages");
        return !stages.isEmpty()
                && StreamSupport.stream(stages.spliterator(), false)
                        .noneMatch(stage -> OPEN.contains(stage.path("status").asText()));
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("session    " + text("outcome"));
        lines.add(
                "value      %s before, %s after, in USD"
                        .formatted(money("valueBefore"), money("valueAfter")));
        lines.add(
                "drift      largest %s before, %s after"
                        .formatted(percent("maxDriftBefore"), percent("maxDriftAfter")));
        lines.add(
                "costs      fees %s USD, slippage %s of the traded %s USD"
                        .formatted(money("feesPaid"), percent("slippage"), money("turnover")));
        lines.add("");
        var table = new TextTable("llrl", "stage", "status", "took", "");
        for (var stage : run.path("stages")) {
            table.row(
                    stage.path("stage").asText(),
                    stage.path("status").asText(),
                    took(stage),
                    stage.path("detail").asText());
        }
        lines.addAll(table.lines());
        return lines;
    }

    private static String took(JsonNode stage) {
        var millis = stage.path("millis");
        return millis.isMissingNode() ? "" : millis.asLong() + " ms";
    }

    private String text(String name) {
        return session.path(name).asText();
    }

    private String money(String name) {
        return Figures.money(text(name));
    }

    private String percent(String name) {
        return Figures.percent(text(name));
    }
}
