package dev.ballast.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The main job's calls, one by one; each waits for what the next one needs. */
public final class Steps {
    private static final int NOT_FOUND = 404;
    private static final Set<String> RUNNING = Set.of("RUNNING", "PAUSED");

    private final Api api;
    private final Waiting waiting;

    /**
     * @param limit how long to wait for what a call has set in motion
     */
    public Steps(Api api, Duration limit) {
        this.api = api;
        this.waiting = new Waiting(limit);
    }

    /** A new paper portfolio's id. */
    public String open(String name) {
        return api.post("portfolios", Map.of("name", name, "baseCurrency", "USD", "mode", "paper"))
                .text("id");
    }

    /** What the import said. */
    public JsonNode load(String portfolio, Path file, Optional<String> location) {
        var path = "portfolios/" + portfolio + "/imports?format=auto";
        if (location.isPresent()) {
            path += "&location=" + encoded(location.get());
        }
        return api.postFile(path, file).body();
    }

    public JsonNode portfolio(String portfolio) {
        return api.get("portfolios/" + portfolio).body();
    }

    public void setTargets(String portfolio, TargetsFile targets) {
        var etag = api.get("targets/" + portfolio).etag();
        api.edit("PUT", "targets/" + portfolio, targets.targets(), etag);
    }

    /** The plan, once risk has spoken. */
    public JsonNode decide(String portfolio, String snapshot, TargetsFile targets) {
        var wanted = new LinkedHashMap<String, Object>();
        wanted.put("portfolioId", portfolio);
        if (!snapshot.isEmpty()) {
            wanted.put("snapshotId", snapshot);
        }
        targets.ccs().ifPresent(ccs -> wanted.put("ccs", ccs));
        var id = api.post("plans", wanted).text("id");
        return waiting.until(
                "risk's assessment of plan " + id,
                () -> api.get("plans/" + id).body(),
                plan -> !plan.path("status").asText().equals("PROPOSED"));
    }

    public void approve(String plan) {
        api.edit("POST", "plans/" + plan + "/approval", Map.of(), "*");
    }

    /** The execution's id. */
    public String execute(String plan) {
        return api.post("execution/execute-plan", Map.of("planId", plan, "mode", "paper"))
                .text("executionId");
    }

    public JsonNode awaitExecution(String execution) {
        return waiting.until(
                "the end of execution " + execution,
                () -> found("execution/status/" + execution),
                status ->
                        !status.isMissingNode()
                                && !RUNNING.contains(status.path("status").asText()));
    }

    /** The plan's session, once all fills are booked and it is closed. */
    public JsonNode awaitSession(String plan) {
        return waiting.until(
                "the session of plan " + plan + " to close",
                () -> api.get("analytics/history?planId=" + plan).body().path("items").path(0),
                found -> found.path("status").asText().equals("CLOSED"));
    }

    /** The run with its stages, once none of them is open. */
    public JsonNode awaitRun(String run) {
        return waiting.until(
                "the seven stages of run " + run,
                () -> found("pipeline/runs/" + run),
                SessionReport::ended);
    }

    /** Nothing where the service has not heard of it yet. */
    private JsonNode found(String path) {
        try {
            return api.get(path).body();
        } catch (Refusal e) {
            if (e.status() == NOT_FOUND) {
                return MissingNode.getInstance();
            }
            throw e;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
