package dev.ballast.bench.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ballast.local.job.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/**
 * Import, targets, plan, approval, execution, closed session: one portfolio through the whole
 * house.
 */
public final class JobRun {
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Api api;
    private int calls;

    JobRun(Api api) {
        this.api = api;
    }

    /** A thousand assets, for whoever needs a stack under load. */
    public static double loadOf(Api api) throws IOException {
        return new JobRun(api).seconds(Holdings.many(1_000));
    }

    /** How many calls the last run made. */
    int calls() {
        return calls;
    }

    /** From the import's first byte until the session is seen closed. */
    double seconds(Holdings holdings) throws IOException {
        calls = 0;
        var portfolio =
                api.post(
                                "portfolios",
                                Map.of("name", "bench", "baseCurrency", "USD", "mode", "paper"))
                        .text("id");
        var file = Files.createTempFile("ballast-bench", ".csv");
        try {
            Files.writeString(file, holdings.csv());
            var began = System.nanoTime();
            run(portfolio, file, holdings);
            return (System.nanoTime() - began) / 1e9;
        } finally {
            Files.delete(file);
        }
    }

    private void run(String portfolio, Path file, Holdings holdings) {
        var imported = api.postFile("portfolios/" + portfolio + "/imports?format=auto", file);
        var targets = api.get("targets/" + portfolio);
        api.edit(
                "PUT",
                "targets/" + portfolio,
                Map.of(
                        "basis", "asset",
                        "weights", holdings.weights(),
                        "settlementAsset", "USDT"),
                targets.etag());
        var plan =
                api.post(
                                "plans",
                                Map.of(
                                        "portfolioId",
                                        portfolio,
                                        "snapshotId",
                                        imported.text("snapshotId")))
                        .text("id");
        calls += 4;
        var decided =
                until("plans/" + plan, found -> !found.path("status").asText().equals("PROPOSED"));
        if (!decided.path("status").asText().equals("ASSESSED")) {
            throw new IllegalStateException(
                    "the plan is " + decided.path("status") + ": " + decided.path("assessment"));
        }
        api.edit("POST", "plans/" + plan + "/approval", Map.of(), "*");
        api.post("execution/execute-plan", Map.of("planId", plan, "mode", "paper"));
        calls += 2;
        var closed =
                until(
                        "analytics/performance?limit=1&portfolioId=" + portfolio,
                        found -> !found.path("sessions").path(0).isMissingNode());
        var outcome = closed.path("sessions").path(0).path("outcome").asText();
        if (!outcome.equals("COMPLETED")) {
            throw new IllegalStateException("the session is " + outcome);
        }
    }

    private JsonNode until(String path, Predicate<JsonNode> there) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var seen = api.get(path).body();
            calls++;
            if (there.test(seen)) {
                return seen;
            }
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException("waited in vain for " + path + ": " + seen);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
