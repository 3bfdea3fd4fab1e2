package dev.ballast.ingestion;

import static dev.ballast.ingestion.Api.HEADER;
import static dev.ballast.ingestion.Api.asOwner;
import static dev.ballast.ingestion.Api.importCsv;
import static dev.ballast.ingestion.Api.openPortfolio;
import static dev.ballast.ingestion.Api.portfolio;
import static dev.ballast.ingestion.Api.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.ballast.events.testing.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a statement replaces, and how that is taken back or only tried. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class UndoImportTest {

    private static final String TWO = HEADER + "BTC,0.6,Kraken,50630.00\nETH,23.2,Kraken,2531.50\n";

    @Test
    void a_statement_replaces_the_places_that_it_names_and_undo_brings_them_back() {
        var id = openPortfolio();
        importCsv(id, TWO).statusCode(200);

        var second =
                importCsv(id, HEADER + "BTC,0.1,Kraken,50630.00\nSOL,5,Ledger Wallet,100\n")
                        .body("rows.accepted", equalTo(2))
                        .extract()
                        .<String>path("importId");
        assertThat(quantity(id, "BTC")).isEqualTo("0.1");
        assertThat(quantity(id, "ETH")).isNull();
        undo(second).statusCode(200).body("status", equalTo("UNDONE"));

        assertThat(quantity(id, "BTC")).isEqualTo("0.6");
        assertThat(quantity(id, "ETH")).isEqualTo("23.2");
        assertThat(quantity(id, "SOL")).isNull();
        assertThat(portfolio(id).getString("cause")).isEqualTo("UNDONE");
        undo(second).statusCode(409).body("code", equalTo("nothing-to-undo"));
    }

    @Test
    void undoing_the_first_of_two_leaves_what_the_second_says() {
        var id = openPortfolio();
        var first = importCsv(id, TWO).extract().<String>path("importId");
        importCsv(id, HEADER + "BTC,0.1,Kraken,60000\n").statusCode(200);

        undo(first).statusCode(200);

        assertThat(quantity(id, "BTC")).isEqualTo("0.1");
        assertThat(quantity(id, "ETH")).isNull();
        assertThat(portfolio(id).getString("totalValue")).isEqualTo("6000");
    }

    @Test
    void a_dry_run_says_what_would_come_of_it_and_changes_nothing() {
        var id = openPortfolio();

        var preview =
                importCsv(id, TWO.getBytes(StandardCharsets.UTF_8), "?dryRun=true")
                        .statusCode(200)
                        .body("status", equalTo("PREVIEWED"))
                        .body("rows.accepted", equalTo(2))
                        .body("snapshotId", nullValue())
                        .extract()
                        .<String>path("importId");

        assertThat(portfolio(id).getLong("version")).isEqualTo(1);
        assertThat(portfolio(id).getList("holdings")).isEmpty();
        undo(preview).statusCode(409);
        importCsv(id, TWO).body("rows.accepted", equalTo(2));
    }

    private static ValidatableResponse undo(String importId) {
        return asOwner().post("/api/v1/imports/" + importId + "/undo").then();
    }
}
