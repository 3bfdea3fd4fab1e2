package dev.ballast.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.ballast.events.wire.FeeAsset;
import dev.ballast.events.wire.PlanProposed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan on a venue that takes its fee of what it hands over. */
@QuarkusTest
class FeeOfReceivedPlanTest extends PlannerTestCase {

    @Test
    void a_buy_pays_in_what_it_buys_where_the_venue_takes_its_fee_of_that() {
        servers.topics()
                .send(List.of(world.instrument("ADA-USDT.BINANCE", "0.1", 2, FeeAsset.RECEIVED)));
        await().atMost(PATIENCE)
                .until(
                        () ->
                                servers.query(
                                        "select version from instrument where id = 'ADA-USDT.BINANCE'"),
                        "2"::equals);
        golden("MANUAL");

        var plan = created(wanted());

        var id = plan.getString("id");
        var buy = "actions.find { it.asset == 'ADA' }.";
        assertThat(plan.getString(buy + "quantity")).isEqualTo("17720.5");
        assertThat(amount(plan, buy + "fee")).isEqualByComparingTo("17.7205");
        assertThat(plan.getString(buy + "feeAsset")).isEqualTo("ADA");
        assertThat(plan.getString(buy + "reasons.find { it.code == 'FEE_IN_BASE' }.text"))
                .isEqualTo(
                        "the taker fee is 0.001 of the 17720.5 ADA that are bought: 17.7205 ADA,"
                                + " worth 7.0882 USDT, so 17702.78 ADA arrive");
        assertThat(plan.getString("actions.find { it.asset == 'BTC' }.feeAsset")).isEqualTo("USDT");
        assertThat(amount(plan, "totals.fees")).isEqualByComparingTo("117.236");
        assertThat(told(PlanProposed.class, "plans.v1", id).getActions())
                .filteredOn(action -> action.getAsset().equals("ADA"))
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.getFee()).isEqualByComparingTo("17.7205");
                    assertThat(action.getFeeAsset()).isEqualTo("ADA");
                });
        read().contentType(ContentType.JSON)
                .post(PLANS + "/" + id + "/replay")
                .then()
                .body("identical", equalTo(true));
        assertThat(read().get(PLANS + "/" + id + "/export").asString())
                .contains(",\"ADA-USDT.BINANCE\",17720.5,0.4,7088.2,17.7205,\"ADA\",\"USDT\",");
    }
}
