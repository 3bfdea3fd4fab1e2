package dev.ballast.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

/** Past plans: replayed, exported, compared, listed. */
@QuarkusTest
class PlanReadingTest extends PlannerTestCase {

    @Test
    void a_replay_gives_the_identical_plan() {
        golden("MANUAL");
        var plan = created(wanted());

        read().contentType(ContentType.JSON)
                .post(PLANS + "/" + plan.getString("id") + "/replay")
                .then()
                .statusCode(200)
                .body("identical", equalTo(true))
                .body("inputsHash", equalTo(plan.getString("decision.inputsHash")));
    }

    @Test
    void a_plan_is_exported_as_csv() {
        golden("MANUAL");
        var id = created(wanted()).getString("id");

        var csv = read().get(PLANS + "/" + id + "/export").then().statusCode(200).extract();

        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.asString().lines()).hasSize(10);
        assertThat(csv.asString())
                .contains("\"BNB\",\"Binance\",\"BNB-USDT.BINANCE\",106.887,200,");
    }

    @Test
    void plans_are_compared_and_come_in_parts() {
        golden("MANUAL");
        var first = created(wanted()).getString("id");
        var second = created("{\"portfolioId\": \"" + portfolio + "\"}").getString("id");

        read().queryParam("ids", first + "," + second)
                .get(PLANS + "/compare")
                .then()
                .statusCode(200)
                .body("plans.id", contains(first, second))
                .body("actions.asset", hasItem("BTC"));
        var cursor =
                read().queryParams("portfolioId", portfolio, "limit", 1)
                        .get(PLANS)
                        .then()
                        .body("items.id", contains(second))
                        .extract()
                        .jsonPath()
                        .getString("nextCursor");
        read().queryParams("portfolioId", portfolio, "cursor", cursor)
                .get(PLANS)
                .then()
                .body("items.id", contains(first));
    }
}
