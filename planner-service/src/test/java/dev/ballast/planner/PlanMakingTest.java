package dev.ballast.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a plan comes about, and what is asked wrongly. */
@QuarkusTest
class PlanMakingTest extends PlannerTestCase {

    @Test
    void the_golden_case_comes_out_to_the_last_digit() {
        golden("MANUAL");

        var plan = created("{\"portfolioId\": \"%s\", \"ccs\": \"0.78\"}".formatted(portfolio));

        assertThat(amount(plan, "portfolioValue")).isEqualByComparingTo("202520.00");
        assertThat(amount(plan, "totals.buy")).isEqualByComparingTo("35328.20");
        assertThat(amount(plan, "totals.sell")).isEqualByComparingTo("81907.80");
        assertThat(amount(plan, "totals.turnover")).isEqualByComparingTo("117236.00");
        assertThat(plan.getList("actions.state", String.class)).containsOnly("PLANNED").hasSize(9);
        assertThat(plan.getString("ccs")).isEqualTo("0.78");
        assertThat(plan.getString("actions.find { it.asset == 'BNB' }.quantity"))
                .isEqualTo("106.887");
        assertThat(plan.getString("actions.find { it.asset == 'BTC' }.reasons.code"))
                .contains("CYCLE_SHIFT");
    }

    @Test
    void the_same_key_makes_one_plan() {
        golden("MANUAL");
        var key = UUID.randomUUID().toString();

        var first = planner().header("Idempotency-Key", key).body(wanted()).post(PLANS);
        var second = planner().header("Idempotency-Key", key).body(wanted()).post(PLANS);

        assertThat(second.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        planner()
                .header("Idempotency-Key", key)
                .body("{\"portfolioId\": \"" + portfolio + "\"}")
                .post(PLANS)
                .then()
                .statusCode(422);
    }

    @Test
    void a_trial_saves_nothing() {
        golden("MANUAL");
        var tried =
                """
                {"portfolioId": "%s", "targets": {"basis": "asset",
                 "weights": {"BTC": "0.5", "USDT": "0.5"}}}\
                """
                        .formatted(portfolio);

        read().contentType(ContentType.JSON)
                .body(tried)
                .post(PLANS + "/what-if")
                .then()
                .statusCode(200)
                .body("weights.find { it.asset == 'BTC' }.target", equalTo("0.5"));

        read().queryParam("portfolioId", portfolio).get(PLANS).then().body("items", hasSize(0));
    }

    @Test
    void amounts_are_strings_and_properties_known() {
        put(targets("MANUAL").replace("\"0.25\"", "0.25"), "*").then().statusCode(400);
        put(targets("MANUAL").replace("policy", "polity"), "*").then().statusCode(400);
        planner()
                .body("{\"portfolioId\": \"x\", \"ccs\": \"1.1\", \"strategy\": \"luck\"}")
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/portfolioId", "/strategy", "/ccs"));
    }

    @Test
    void a_portfolio_that_nobody_knows_is_waited_for() {
        planner()
                .body(wanted())
                .post(PLANS)
                .then()
                .statusCode(409)
                .body("code", equalTo("not-yet-known"));
    }

    @Test
    void an_older_snapshot_changes_nothing() {
        golden("MANUAL");

        servers.topics()
                .send(
                        List.of(
                                world.snapshot(
                                        portfolio,
                                        UUID.randomUUID(),
                                        0,
                                        List.of(World.golden().getFirst()))));
        var later = UUID.randomUUID();
        servers.topics().send(List.of(world.snapshot(portfolio, later, 2, World.golden())));

        var plan =
                created(
                        "{\"portfolioId\": \"%s\", \"snapshotId\": \"%s\"}"
                                .formatted(portfolio, later));
        assertThat(plan.getLong("decision.snapshotVersion")).isEqualTo(2);
        assertThat(amount(plan, "portfolioValue")).isEqualByComparingTo("202520");
    }
}
