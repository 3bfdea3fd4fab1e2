package dev.ballast.ingestion;

import static dev.ballast.ingestion.Api.HEADER;
import static dev.ballast.ingestion.Api.asReader;
import static dev.ballast.ingestion.Api.importCsv;
import static dev.ballast.ingestion.Api.openPortfolio;
import static dev.ballast.ingestion.Api.portfolio;
import static dev.ballast.ingestion.Api.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.ballast.events.testing.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What is wrong with the rows of a file, or doubtful about what they say. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class ImportFaultsTest {

    private static final String TWO = HEADER + "BTC,0.6,Kraken,50630.00\nETH,23.2,Kraken,2531.50\n";

    @Test
    void five_bad_rows_among_a_hundred_are_all_told_and_the_others_are_imported() {
        var id = openPortfolio();
        var file = new StringBuilder(HEADER);
        for (int row = 0; row < 100; row++) {
            file.append(row % 20 == 7 ? "BTC,1e5,Kraken,1\n" : "COIN" + row + ",1,Kraken,1\n");
        }

        var imported =
                importCsv(id, file.toString())
                        .statusCode(200)
                        .body("rows.total", equalTo(100))
                        .body("rows.accepted", equalTo(95))
                        .body("rows.rejected", equalTo(5))
                        .body("errors", hasSize(5))
                        .body("errors.line", hasItems(9, 29, 49, 69, 89))
                        .body("errors[0].column", equalTo("quantity"))
                        .body("errors[0].value", equalTo("1e5"))
                        .body("errors[0].code", equalTo("exponent"))
                        .body("errors[0].fix", notNullValue())
                        .extract()
                        .<String>path("importId");

        var csv =
                asReader()
                        .get("/api/v1/imports/" + imported + "/errors")
                        .then()
                        .statusCode(200)
                        .contentType("text/csv")
                        .extract()
                        .asString();
        assertThat(csv.lines()).hasSize(6).first().isEqualTo("line,column,value,code,message,fix");
        assertThat(portfolio(id).getList("holdings")).hasSize(95);
    }

    @Test
    void of_two_thousand_faults_the_first_thousand_are_answered_and_all_are_listed() {
        var id = openPortfolio();
        var file = HEADER + "BTC,?,Kraken,\n".repeat(2500) + "ETH,1,Kraken,\n";

        var imported =
                importCsv(id, file)
                        .statusCode(200)
                        .body("rows.rejected", equalTo(2500))
                        .body("rows.total", equalTo(2501))
                        .body("errors", hasSize(1000))
                        .extract()
                        .<String>path("importId");

        assertThat(asReader().get("/api/v1/imports/" + imported + "/errors").asString().lines())
                .hasSize(2501);
    }

    @Test
    void a_spreadsheet_is_not_made_to_run_what_a_file_says() {
        var imported =
                importCsv(openPortfolio(), HEADER + "BTC,=cmd|'/C calc'!A0,Kraken,\n")
                        .statusCode(200)
                        .extract()
                        .<String>path("importId");

        assertThat(asReader().get("/api/v1/imports/" + imported + "/errors").asString())
                .contains("\"'=cmd|'/C calc'!A0\"");
    }

    @Test
    void a_bad_row_leaves_the_balance_that_it_names_as_it_was() {
        var id = openPortfolio();
        importCsv(id, TWO).statusCode(200);

        importCsv(id, HEADER + "BTC,0.7,Kraken,50630.00\nETH,many,Kraken,\n")
                .body("rows.rejected", equalTo(1));

        assertThat(quantity(id, "BTC")).isEqualTo("0.7");
        assertThat(quantity(id, "ETH")).isEqualTo("23.2");
    }

    @Test
    void true_twins_add_up() {
        var id = openPortfolio();

        importCsv(id, HEADER + "BTC,0.5,Kraken,100\nBTC,0.5,Kraken,100\n")
                .body("rows.accepted", equalTo(2));

        assertThat(quantity(id, "BTC")).isEqualTo("1");
        asReader()
                .get("/api/v1/portfolios/" + id + "/issues")
                .then()
                .body("items.kind", hasItems("DUPLICATE_ROWS"));
    }

    @Test
    void what_is_doubtful_is_listed_with_a_fix() {
        var id = openPortfolio();
        importCsv(id, HEADER + "EUR,-5,Kraken,1.1\nN-7P2NI,3,Kraken,0.00\nBTC,1,Kraken,100\n")
                .statusCode(200);

        asReader()
                .get("/api/v1/portfolios/" + id + "/issues")
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("NEGATIVE_BALANCE", "UNPRICED", "UNKNOWN_ASSET"))
                .body(
                        "items.find { it.kind == 'UNPRICED' }.message",
                        equalTo("the file gives the price zero, which means that it has none"))
                .body("items.fix", org.hamcrest.Matchers.everyItem(notNullValue()));
        assertThat(portfolio(id).getString("totalValue")).isEqualTo("100");
    }
}
