package dev.ballast.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ballast.local.job.TargetsFile;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One trace leads from a call over the topics to what other services made of it. */
class TraceIT {

    private final Api api = new Api(Stack.running());

    @Test
    void what_risk_says_of_a_plan_is_in_the_trace_of_the_call_that_asked_for_it() {
        var examples = Repository.root().resolve("docs/examples");
        var portfolio = api.createPortfolio("traced");
        var imported =
                api.importFile(portfolio, examples.resolve("portfolio.csv"), Map.of())
                        .then()
                        .statusCode(200)
                        .extract();
        api.setTargets(portfolio, TargetsFile.read(examples.resolve("targets.yaml")).targets());
        var plan = api.plan(portfolio, imported.path("snapshotId"), Map.of()).getString("id");
        var run = api.awaitPlan(plan, "ASSESSED").getString("runId");

        var asked = trace("plans.v1", "PlanProposed", run);

        assertThat(asked).matches("[0-9a-f]{32}").isNotEqualTo("0".repeat(32));
        assertThat(trace("risk.assessments.v1", "PlanAssessed", run)).isEqualTo(asked);
        assertThat(trace("sessions.v1", "SessionOpened", run)).isEqualTo(asked);
    }

    private static String trace(String topic, String type, String run) {
        return await().atMost(Api.PATIENCE)
                .until(() -> heard(topic, type, run), Optional::isPresent)
                .orElseThrow();
    }

    /** The trace id of a W3C {@code traceparent}: version-trace-span-flags. */
    private static Optional<String> heard(String topic, String type, String run) {
        var tail = Command.ballast("topics", "tail", topic, "--once");
        assertThat(tail.exit()).as(tail.text()).isZero();
        return tail.lines().stream()
                .filter(line -> line.startsWith("{"))
                .map(JsonPath::from)
                .filter(event -> type.equals(event.getString("ce_type")))
                .filter(event -> run.equals(event.getString("correlationid")))
                .map(event -> event.getString("traceparent").split("-", -1)[1])
                .findFirst();
    }
}
