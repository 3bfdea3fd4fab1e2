package dev.ballast.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ballast.local.Trouble;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A file of holdings becomes a plan, and with the person's word a rebalanced paper portfolio. */
public final class Job {
    private static final Duration EXECUTION = Duration.ofMinutes(30);
    private static final Duration SETTLING = Duration.ofSeconds(30);
    private static final Duration DECIDING = Duration.ofSeconds(30);
    private static final int ERRORS_SHOWN = 5;

    private final Api api;
    private final Terminal terminal;

    public Job(Api api, Terminal terminal) {
        this.api = api;
        this.terminal = terminal;
    }

    /** Runs it to its end; whether that is a good one. Advice only and a no are good ends too. */
    public boolean run(JobRequest request) {
        readable(request.portfolio());
        var targets = TargetsFile.read(request.targets());
        var portfolio = open(request.portfolio());
        var snapshot = load(portfolio, request);
        setTargets(portfolio, targets);
        var plan = decide(portfolio, snapshot, targets);
        terminal.say("");
        new PlanReport(plan).lines().forEach(terminal::say);
        if (!plan.path("status").asText().equals("ASSESSED")) {
            terminal.say("the plan is " + plan.path("status").asText() + ": nothing is traded");
            return false;
        }
        if (!PlanReport.trades(plan)) {
            terminal.say(PlanReport.advice(plan, request.location().isEmpty()));
            return true;
        }
        if (!request.agreed() && !terminal.agrees("Execute this plan on paper?")) {
            terminal.say("not approved: plan " + plan.path("id").asText() + " expires by itself");
            return true;
        }
        return execute(plan.path("id").asText());
    }

    private static void readable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Trouble(file + " cannot be read: give a file that can");
        }
    }

    private String open(Path file) {
        var name = file.getFileName().toString();
        var created =
                api.post(
                        "portfolios", Map.of("name", name, "baseCurrency", "USD", "mode", "paper"));
        return created.text("id");
    }

    private String load(String portfolio, JobRequest request) {
        var path = "portfolios/" + portfolio + "/imports?format=auto";
        if (request.location().isPresent()) {
            path += "&location=" + encoded(request.location().get());
        }
        var imported = api.postFile(path, request.portfolio()).body();
        var rows = imported.path("rows");
        terminal.say(
                "imported   %s: %s rows of %s, %s rejected"
                        .formatted(
                                imported.path("format").asText(),
                                rows.path("accepted").asText(),
                                rows.path("total").asText(),
                                rows.path("rejected").asText()));
        var shown = 0;
        for (var error : imported.path("errors")) {
            if (shown++ < ERRORS_SHOWN) {
                terminal.say(
                        "           line %s, %s: %s (%s)"
                                .formatted(
                                        error.path("line").asText(),
                                        error.path("column").asText(),
                                        error.path("message").asText(),
                                        error.path("fix").asText()));
            }
        }
        var now = api.get("portfolios/" + portfolio).body();
        terminal.say(
                "portfolio  %s worth %s USD in %d holdings"
                        .formatted(
                                portfolio,
                                Figures.money(now.path("totalValue").asText()),
                                now.path("holdings").size()));
        return imported.path("snapshotId").asText();
    }

    private void setTargets(String portfolio, TargetsFile targets) {
        var etag = api.get("targets/" + portfolio).etag();
        api.edit("PUT", "targets/" + portfolio, targets.targets(), etag);
        terminal.say("targets    " + targets.targets().get("weights"));
    }

    private JsonNode decide(String portfolio, String snapshot, TargetsFile targets) {
        var wanted = new LinkedHashMap<String, Object>();
        wanted.put("portfolioId", portfolio);
        if (!snapshot.isEmpty()) {
            wanted.put("snapshotId", snapshot);
        }
        targets.ccs().ifPresent(ccs -> wanted.put("ccs", ccs));
        var id = api.post("plans", wanted).text("id");
        return new Waiting(DECIDING)
                .until(
                        "risk's assessment of plan " + id,
                        () -> api.get("plans/" + id).body(),
                        plan -> !plan.path("status").asText().equals("PROPOSED"));
    }

    private boolean execute(String plan) {
        api.edit("POST", "plans/" + plan + "/approval", Map.of(), "*");
        terminal.say("approved   plan " + plan);
        var execution =
                api.post("execution/execute-plan", Map.of("planId", plan, "mode", "paper"))
                        .text("executionId");
        var running = Set.of("RUNNING", "PAUSED");
        var ended =
                new Waiting(EXECUTION)
                        .until(
                                "the end of execution " + execution,
                                () -> progress(execution),
                                status -> !running.contains(status.path("status").asText()));
        terminal.say("executed   " + ended.path("status").asText());
        var session =
                new Waiting(SETTLING)
                        .until(
                                "the session of plan " + plan + " to close",
                                () ->
                                        api.get("analytics/history?planId=" + plan)
                                                .body()
                                                .path("items")
                                                .path(0),
                                found -> found.path("status").asText().equals("CLOSED"));
        var run =
                new Waiting(SETTLING)
                        .until(
                                "the seven stages of run " + session.path("runId").asText(),
                                () ->
                                        api.get("pipeline/runs/" + session.path("runId").asText())
                                                .body(),
                                SessionReport::ended);
        terminal.say("");
        new SessionReport(session, run).lines().forEach(terminal::say);
        return ended.path("status").asText().equals("COMPLETED");
    }

    private JsonNode progress(String execution) {
        return api.get("execution/status/" + execution).body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
