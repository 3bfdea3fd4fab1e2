package dev.ballast.local.job;

import com.fasterxml.jackson.databind.JsonNode;

/** The API answered with a problem. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private final transient JsonNode problem;

    Refusal(String call, int status, JsonNode problem) {
        super(text(call, status, problem));
        this.status = status;
        this.problem = problem;
    }

    public int status() {
        return status;
    }

    public String code() {
        return problem.path("code").asText();
    }

    private static String text(String call, int status, JsonNode problem) {
        var text = new StringBuilder(call).append(" was refused (").append(status).append("): ");
        var detail = problem.path("detail").asText();
        text.append(detail.isEmpty() ? problem.path("title").asText("no reason given") : detail);
        for (var error : problem.path("errors")) {
            text.append("\n  ").append(place(error)).append(error.path("message").asText());
            var fix = error.path("fix").asText();
            if (!fix.isEmpty()) {
                text.append(" (").append(fix).append(')');
            }
        }
        return text.toString();
    }

    private static String place(JsonNode error) {
        if (error.has("line")) {
            return "line "
                    + error.path("line").asText()
                    + ", "
                    + error.path("column").asText()
                    + ": ";
        }
        var pointer = error.path("pointer").asText(error.path("parameter").asText());
        return pointer.isEmpty() ? "" : pointer + ": ";
    }
}
