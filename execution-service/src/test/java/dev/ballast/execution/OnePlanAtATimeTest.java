package dev.ballast.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.StartMode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two plans of one portfolio are never both executed on the holdings of one snapshot. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class OnePlanAtATimeTest {

    // The test resource fills it in.
    @SuppressWarnings("NullAway.Init")
    EmbeddedServers servers;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @BeforeEach
    void set() {
        scene = Scene.on(servers);
    }

    @Test
    void the_second_is_refused_while_the_first_has_not_ended() {
        var first = TradedPlan.small();
        var execution = paused(first);
        var second = first.another();
        approve(second);

        Person.validate(second)
                .body("safe", equalTo(false))
                .body("findings.rule", contains("PORTFOLIO_IN_EXECUTION"))
                .body("findings[0].message", containsString(first.id().toString()));
        assertRefused(second, "PORTFOLIO_IN_EXECUTION");

        assertThat(executions(second)).isEqualTo("0");
        Person.resume(execution).statusCode(200);
        Person.done(execution);
    }

    @Test
    void the_second_is_refused_once_the_first_has_traded() {
        var first = TradedPlan.small();
        completed(first);
        var second = first.another();
        approve(second);

        Person.validate(second)
                .body("safe", equalTo(false))
                .body("findings.rule", contains("PORTFOLIO_CHANGED"));
        assertRefused(second, "PORTFOLIO_CHANGED");

        assertThat(executions(second)).isEqualTo("0");
    }

    @Test
    void the_second_is_executed_when_the_first_ended_without_a_fill() {
        var first = TradedPlan.small();
        var execution = paused(first);
        Person.cancel(execution).statusCode(200);
        assertThat(Person.done(execution).getString("status")).isEqualTo("CANCELED");
        var second = first.another();
        approve(second);

        Person.validate(second).body("safe", equalTo(true));
        assertExecuted(second);
    }

    @Test
    void a_plan_on_holdings_that_know_of_it_is_executed() {
        var first = TradedPlan.small();
        completed(first);
        var second = first.after(execution(first));
        approve(second);

        assertExecuted(second);
    }

    @Test
    void a_plan_on_holdings_that_know_of_one_before_it_alone_is_refused() {
        var first = TradedPlan.small();
        completed(first);
        var second = first.after(execution(first));
        completed(second);
        var third = first.after(execution(first));
        approve(third);

        Person.validate(third)
                .body("findings.rule", contains("PORTFOLIO_CHANGED"))
                .body("findings[0].message", containsString(execution(second)));
        assertRefused(third, "PORTFOLIO_CHANGED");
    }

    @Test
    void an_execution_that_was_never_heard_of_is_no_leave_to_trade() {
        var first = TradedPlan.small();
        completed(first);
        var second = first.after("another-house's");
        approve(second);

        assertRefused(second, "PORTFOLIO_CHANGED");
    }

    @Test
    void another_portfolio_is_none_of_its_concern() {
        var execution = paused(TradedPlan.small());
        var other = TradedPlan.small();
        approve(other);

        assertExecuted(other);

        Person.cancel(execution).statusCode(200);
        Person.done(execution);
    }

    @Test
    void one_that_would_begin_by_itself_fails_and_says_why() {
        var first = TradedPlan.small();
        completed(first);

        var second = scene.begin(first.another());

        assertFailed(second, "PORTFOLIO_CHANGED");
    }

    @Test
    void one_that_would_begin_by_itself_does_not_wait_for_the_other() {
        var first = TradedPlan.small();
        var execution = paused(first);

        var second = scene.begin(first.another());

        assertFailed(second, "PORTFOLIO_IN_EXECUTION");
        Person.resume(execution).statusCode(200);
        assertThat(Person.done(execution).getString("status")).isEqualTo("COMPLETED");
    }

    @Test
    void one_that_was_refused_a_moment_ago_is_not_in_the_way() {
        var expired = TradedPlan.small();
        scene.prepare(expired);
        var next = expired.another();

        scene.neighbors().approveInTurn(expired, next);
        scene.until(
                "1", "select count(*) from execution where plan_id = '%s'".formatted(next.id()));

        assertThat(Person.done(execution(next)).getString("status")).isEqualTo("COMPLETED");
        assertFailed(execution(expired), "PLAN_EXPIRED");
    }

    /** Begun, and nothing of it sent yet; others may trade. */
    private String paused(TradedPlan plan) {
        var execution = scene.beginHeldBack(plan);
        Person.pause(execution).statusCode(200);
        scene.prepare(plan);
        return execution;
    }

    private void completed(TradedPlan plan) {
        scene.prepare(plan);
        scene.neighbors().approve(plan, StartMode.AUTOMATIC);
        assertThat(scene.completed(plan).result().getStatus().name()).isEqualTo("COMPLETED");
    }

    /** With limits that were heard just now. */
    private void approve(TradedPlan plan) {
        scene.approve(plan);
        scene.prepare(plan);
    }

    private static void assertRefused(TradedPlan plan, String rule) {
        Person.execute(plan)
                .statusCode(422)
                .body("code", equalTo("plan-not-safe"))
                .body("errors.message", everyItem(containsString(rule)));
    }

    private static void assertExecuted(TradedPlan plan) {
        var id = Person.execute(plan).statusCode(202).extract().<String>path("executionId");
        assertThat(Person.done(id).getString("status")).isEqualTo("COMPLETED");
    }

    private static void assertFailed(String execution, String rule) {
        var status = Person.done(execution);
        assertThat(status.getString("status")).isEqualTo("FAILED");
        assertThat(status.getString("reason")).startsWith(rule);
        assertThat(status.getList("orders.status")).hasSize(3).containsOnly("DENIED");
    }

    private String execution(TradedPlan plan) {
        return scene.query("select id from execution where plan_id = '%s'".formatted(plan.id()));
    }

    private String executions(TradedPlan plan) {
        return scene.query(
                "select count(*) from execution where plan_id = '%s'".formatted(plan.id()));
    }
}
