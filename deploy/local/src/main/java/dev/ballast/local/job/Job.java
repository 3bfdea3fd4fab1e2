package dev.ballast.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ballast.local.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

/** A file of holdings becomes a plan, and with the person's word a rebalanced paper portfolio. */
public final class Job {
    private static final int ERRORS_SHOWN = 5;

    private final Steps steps;
    private final Terminal terminal;

    public Job(Steps steps, Terminal terminal) {
        this.steps = steps;
        this.terminal = terminal;
    }

    /** Runs it to its end; whether that is a good one. Advice only and a no are good ends too. */
    public boolean run(JobRequest request) {
        readable(request.portfolio());
        var targets = TargetsFile.read(request.targets());
        var portfolio = steps.open(request.portfolio().getFileName().toString());
        var imported = steps.load(portfolio, request.portfolio(), request.location());
        tellImport(imported, steps.portfolio(portfolio));
        steps.setTargets(portfolio, targets);
        terminal.say("targets    " + targets.targets().get("weights"));
        var plan = steps.decide(portfolio, imported.path("snapshotId").asText(), targets);
        terminal.say("");
        new PlanReport(plan).lines().forEach(terminal::say);
        var status = plan.path("status").asText();
        if (!status.equals("ASSESSED")) {
            terminal.say("the plan is " + status + ": nothing is traded");
            return false;
        }
        if (!PlanReport.trades(plan)) {
            terminal.say(PlanReport.advice(plan, request.location().isEmpty()));
            return true;
        }
        if (!request.agreed() && !terminal.agrees("Execute this plan on paper?")) {
            terminal.say("not approved: the plan expires by itself");
            return true;
        }
        return execute(plan.path("id").asText());
    }

    private boolean execute(String plan) {
        steps.approve(plan);
        terminal.say("approved   plan " + plan);
        var ended = steps.awaitExecution(steps.execute(plan));
        var orders = StreamSupport.stream(ended.path("orders").spliterator(), false).count();
        var status = ended.path("status").asText();
        terminal.say("executed   " + status + ", " + orders + " orders");
        var session = steps.awaitSession(plan);
        var run = steps.awaitRun(session.path("runId").asText());
        terminal.say("");
        new SessionReport(session, run).lines().forEach(terminal::say);
        return status.equals("COMPLETED");
    }

    private void tellImport(JsonNode imported, JsonNode portfolio) {
        var rows = imported.path("rows");
        terminal.say(
                "imported   %s: %s rows, %s accepted, %s unchanged, %s rejected"
                        .formatted(
                                imported.path("format").asText(),
                                rows.path("total").asText(),
                                rows.path("accepted").asText(),
                                rows.path("unchanged").asText(),
                                rows.path("rejected").asText()));
        StreamSupport.stream(imported.path("errors").spliterator(), false)
                .limit(ERRORS_SHOWN)
                .forEach(this::tellError);
        terminal.say(
                "portfolio  worth %s USD in %d holdings"
                        .formatted(
                                Figures.money(portfolio.path("totalValue").asText()),
                                portfolio.path("holdings").size()));
    }

    private void tellError(JsonNode error) {
        terminal.say(
                "           line %s, %s: %s (%s)"
                        .formatted(
                                error.path("line").asText(),
                                error.path("column").asText(),
                                error.path("message").asText(),
                                error.path("fix").asText()));
    }

    private static void readable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Trouble(file + " cannot be read: give a file that can");
        }
    }
}
