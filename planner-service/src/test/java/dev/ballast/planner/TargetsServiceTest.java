package dev.ballast.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.ballast.events.wire.DriftMeasured;
import dev.ballast.events.wire.TargetsSet;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a portfolio should hold, and how far it is from that. */
@QuarkusTest
class TargetsServiceTest extends PlannerTestCase {

    @Test
    void targets_are_edited_from_the_version_that_was_read() {
        read().get(TARGETS + portfolio)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("weights.size()", equalTo(0));

        put(targets("MANUAL"), "\"0\"").then().statusCode(200).header("ETag", "\"1\"");
        put(targets("MANUAL"), "\"0\"").then().statusCode(412);
        planner().body(targets("MANUAL")).put(TARGETS + portfolio).then().statusCode(428);

        var told = toldKey(TargetsSet.class, "targets.v1", "targets:" + portfolio);
        assertThat(told.getVersion()).isEqualTo(1);
    }

    @Test
    void an_edit_of_targets_that_is_sent_again_with_its_key_gets_its_first_answer() {
        var edit =
                planner()
                        .header("If-Match", "\"0\"")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body(targets("MANUAL"));

        edit.put(TARGETS + portfolio).then().statusCode(200).header("ETag", "\"1\"");
        edit.put(TARGETS + portfolio)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("weights.BTC", equalTo("0.25"));
        edit.body(targets("AUTOMATIC")).put(TARGETS + portfolio).then().statusCode(422);

        read().get(TARGETS + portfolio).then().header("ETag", "\"1\"");
    }

    @Test
    void all_mistakes_in_targets_are_named_at_once() {
        var body =
                """
                {"basis": "asset", "weights": {"BTC": "0.5", "NOPE": "0.4", "ETH": "-0.001",
                 "USDT": "0.1"}, "settlementAsset": "XXXX"}\
                """;

        put(body, "*")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem("/weights/NOPE"))
                .body("errors.pointer", hasItem("/weights/ETH"))
                .body("errors.pointer", hasItem("/weights"))
                .body("errors.pointer", hasItem("/settlementAsset"))
                .body("errors.message", hasItem("weights sum to 0.999"))
                .body("errors.fix", hasItem(containsString("add 0.001")));
        read().get(TARGETS + portfolio).then().header("ETag", "\"0\"");
    }

    @Test
    void drift_is_measured_on_each_new_snapshot_and_edit() {
        golden("MANUAL");

        var drift = toldKey(DriftMeasured.class, "targets.v1", "drift:" + portfolio);

        assertThat(drift.getMaxDrift()).isEqualByComparingTo("0.3");
        assertThat(drift.getEntries()).hasSize(10);
    }
}
