package dev.ballast.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.http.Scopes;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person executes an approved plan and follows it. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class ExecutePlanTest {

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
    void its_status_orders_and_fills_are_shown() {
        var plan = approved();

        var id = execute(plan);

        var status = Person.done(id);
        assertThat(status.getString("status")).isEqualTo("COMPLETED");
        assertThat(status.getString("mode")).isEqualTo("paper");
        assertThat(status.getString("progress")).isEqualTo("1");
        assertThat(status.getList("orders.status")).hasSize(3).containsOnly("FILLED");
        assertThat(new BigDecimal(status.getString("sold")))
                .isBetween(new BigDecimal("35820"), new BigDecimal("36000"));
        assertThat(Duration.parse(status.getString("executionTime")))
                .isPositive()
                .isLessThan(Scene.PATIENCE);
        Person.read()
                .get("/api/v1/executions?portfolioId=" + plan.portfolio())
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].startedBy", equalTo("owner"));
        Person.read()
                .get("/api/v1/fills?limit=2&executionId=" + id)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("nextCursor", not(equalTo(null)));
        var order =
                Person.read()
                        .get("/api/v1/orders?executionId=" + id)
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(3))
                        .extract()
                        .<String>path("items[0].id");
        Person.read()
                .get("/api/v1/orders/" + order)
                .then()
                .statusCode(200)
                .body("id", equalTo(order));
    }

    @Test
    void a_plan_is_executed_once_though_ten_ask_at_once() throws Exception {
        var plan = approved();

        List<Integer> answers;
        try (var callers = Executors.newFixedThreadPool(10)) {
            Callable<Integer> call = () -> Person.execute(plan).extract().statusCode();
            answers =
                    callers.invokeAll(Collections.nCopies(10, call)).stream()
                            .map(Future::resultNow)
                            .toList();
        }

        assertThat(answers).containsOnlyOnce(202).contains(409).containsOnly(202, 409);
        Person.execute(plan).statusCode(409).body("code", equalTo("plan-already-executed"));
        assertThat(
                        scene.query(
                                "select count(*) from execution where plan_id = '%s'"
                                        .formatted(plan.id())))
                .isEqualTo("1");
    }

    @Test
    void the_same_key_gets_the_same_answer_and_another_body_is_refused() {
        var plan = approved();
        var key = UUID.randomUUID().toString();

        var first = execute(key, plan);
        var again = execute(key, plan);

        assertThat(again).isEqualTo(first);
        Person.execute(key, Person.body(TradedPlan.small())).statusCode(oneOf(409, 422));
        assertThat(Person.done(first).getString("status")).isEqualTo("COMPLETED");
    }

    @Test
    void another_tenant_does_not_find_it() {
        var id = execute(approved());

        Person.as("other", Scopes.READ)
                .get("/api/v1/execution/status/" + id)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    private TradedPlan approved() {
        var plan = TradedPlan.small();
        scene.prepare(plan);
        scene.approve(plan);
        return plan;
    }

    private static String execute(TradedPlan plan) {
        return execute(UUID.randomUUID().toString(), plan);
    }

    private static String execute(String key, TradedPlan plan) {
        return Person.execute(key, Person.body(plan)).statusCode(202).extract().path("executionId");
    }
}
