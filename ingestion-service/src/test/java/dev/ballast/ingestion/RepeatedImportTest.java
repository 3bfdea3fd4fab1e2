package dev.ballast.ingestion;

import static dev.ballast.ingestion.Api.HEADER;
import static dev.ballast.ingestion.Api.asOwner;
import static dev.ballast.ingestion.Api.asReader;
import static dev.ballast.ingestion.Api.importCsv;
import static dev.ballast.ingestion.Api.openPortfolio;
import static dev.ballast.ingestion.Api.portfolio;
import static dev.ballast.ingestion.Api.withoutAges;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.ballast.events.testing.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same figures again: no news but that they hold still. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class RepeatedImportTest {

    private static final String FILE =
            HEADER + "BTC,0.5,Kraken,50000\nBTC,0.5,Kraken,50000\nETH,2,Kraken,2500\n";

    @Test
    void the_same_file_again_makes_its_prices_younger_and_changes_nothing_else() {
        var id = openPortfolio();
        importCsv(id, FILE).statusCode(200).body("rows.accepted", equalTo(3));
        var once = portfolio(id);

        var answer =
                importCsv(id, FILE)
                        .statusCode(200)
                        .body("rows.accepted", equalTo(0))
                        .body("rows.unchanged", equalTo(3))
                        .extract()
                        .jsonPath();

        var again = portfolio(id);
        assertThat(priceOfBitcoin(again)).isEqualTo(Instant.parse(answer.getString("asOf")));
        assertThat(priceOfBitcoin(again)).isAfter(priceOfBitcoin(once));
        assertThat(withoutAges(again)).isEqualTo(withoutAges(once));
        assertThat(again.getString("totalValue")).isEqualTo("55000");
    }

    @Test
    void those_who_plan_hear_of_it() {
        var id = openPortfolio();
        importCsv(id, FILE).statusCode(200);

        var again = importCsv(id, FILE).statusCode(200).extract().jsonPath();

        var history = asReader().get("/api/v1/portfolios/" + id + "/snapshots").jsonPath();
        assertThat(history.<String>getList("items.cause"))
                .containsExactly("IMPORTED", "IMPORTED", "OPENED");
        assertThat(history.getString("items[0].id")).isEqualTo(again.getString("snapshotId"));
    }

    @Test
    void without_prices_there_is_nothing_to_say() {
        var id = openPortfolio();
        var file = "asset,quantity,location\nBTC,1,Kraken\n";
        var first = importCsv(id, file).statusCode(200).extract().jsonPath();

        var again = importCsv(id, file).statusCode(200).extract().jsonPath();

        assertThat(again.getString("snapshotId")).isEqualTo(first.getString("snapshotId"));
        assertThat(portfolio(id).getLong("version")).isEqualTo(2);
    }

    @Test
    void a_repeated_call_under_its_key_makes_nothing_younger() {
        var id = openPortfolio();
        var bodies = List.of(importOnce(id), importOnce(id));

        assertThat(bodies.getLast()).isEqualTo(bodies.getFirst());
        assertThat(portfolio(id).getLong("version")).isEqualTo(2);
    }

    @Test
    void undo_of_the_second_leaves_the_prices_as_old_as_the_first() {
        var id = openPortfolio();
        importCsv(id, FILE).statusCode(200);
        var once = portfolio(id);
        var second = importCsv(id, FILE).statusCode(200).extract().<String>path("importId");

        asOwner().post("/api/v1/imports/" + second + "/undo").then().statusCode(200);

        assertThat(priceOfBitcoin(portfolio(id))).isEqualTo(priceOfBitcoin(once));
    }

    private static String importOnce(String portfolio) {
        return asOwner()
                .header("Idempotency-Key", portfolio)
                .contentType("text/csv")
                .body(FILE)
                .post("/api/v1/portfolios/" + portfolio + "/imports")
                .then()
                .statusCode(200)
                .extract()
                .path("importId");
    }

    private static Instant priceOfBitcoin(JsonPath portfolio) {
        return Instant.parse(portfolio.getString("holdings.find { it.asset == 'BTC' }.priceAsOf"));
    }
}
