package dev.ballast.ingestion;

import static dev.ballast.ingestion.Api.HEADER;
import static dev.ballast.ingestion.Api.asOwner;
import static dev.ballast.ingestion.Api.asReader;
import static dev.ballast.ingestion.Api.importCsv;
import static dev.ballast.ingestion.Api.openPortfolio;
import static dev.ballast.ingestion.Api.portfolio;
import static dev.ballast.ingestion.Api.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.ingestion.testing.RealData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class ImportResourceTest {

    private static final String TWO = HEADER + "BTC,0.6,Kraken,50630.00\nETH,23.2,Kraken,2531.50\n";

    @Test
    void the_golden_portfolio_is_worth_202520_dollars() throws IOException {
        var id = openPortfolio();

        importCsv(id, Files.readAllBytes(RealData.file("golden/portfolio.csv")), "")
                .statusCode(200)
                .body("format", equalTo("GENERIC"))
                .body("rows.total", equalTo(9))
                .body("rows.accepted", equalTo(9))
                .body("errors", empty())
                .body("snapshotId", notNullValue());

        var golden = portfolio(id);
        assertThat(golden.getString("totalValue")).isEqualTo("202520");
        assertThat(golden.getString("cause")).isEqualTo("IMPORTED");
        assertThat(golden.getList("holdings")).hasSize(9);
        assertThat(golden.getString("holdings.find { it.asset == 'BTC' }.value"))
                .isEqualTo("30378");
        assertThat(golden.getString("holdings.find { it.asset == 'BTC' }.weight"))
                .isEqualTo("0.15");
        assertThat(golden.getString("holdings.find { it.asset == 'SOL' }.locationKind"))
                .isEqualTo("VENUE");
        assertThat(golden.getString("holdings.find { it.asset == 'DOGE' }.priceSource"))
                .isEqualTo("FILE");
        assertThat(golden.getString("groups.find { it.group == 'Memecoins' }.value"))
                .isEqualTo("5850");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CoinTracking - Current Balance.csv|?location=Binance|CURRENT_BALANCE|70|43059.1",
                "CoinTracking - Balance by Exchange - 26.08.2025.csv||BALANCE_BY_EXCHANGE|82|43056",
                "CoinTracking - Coins by Exchange - 26.08.2025.csv||COINS_BY_EXCHANGE|82|43056",
            })
    void each_real_report_is_imported_whole_and_again_adds_nothing(
            String file, String query, String format, int rows, String value) throws IOException {
        var id = openPortfolio();
        var content = Files.readAllBytes(RealData.file("cointracking/deidentified/" + file));
        var asked = query == null ? "" : query;

        importCsv(id, content, asked)
                .statusCode(200)
                .body("format", equalTo(format))
                .body("rows.total", equalTo(rows))
                .body("rows.accepted", equalTo(rows))
                .body("rows.rejected", equalTo(0));
        var once = portfolio(id);
        importCsv(id, content, asked)
                .statusCode(200)
                .body("rows.accepted", equalTo(0))
                .body("rows.unchanged", equalTo(rows));

        var again = portfolio(id);
        assertThat(Api.withoutAges(again)).isEqualTo(Api.withoutAges(once));
        assertThat(new java.math.BigDecimal(once.getString("totalValue")))
                .isCloseTo(
                        new java.math.BigDecimal(value),
                        org.assertj.core.api.Assertions.within(new java.math.BigDecimal("60")));
    }

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
    void a_bad_row_leaves_the_balance_that_it_names_as_it_was() {
        var id = openPortfolio();
        importCsv(id, TWO).statusCode(200);

        importCsv(id, HEADER + "BTC,0.7,Kraken,50630.00\nETH,many,Kraken,\n")
                .body("rows.rejected", equalTo(1));

        assertThat(quantity(id, "BTC")).isEqualTo("0.7");
        assertThat(quantity(id, "ETH")).isEqualTo("23.2");
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

    @Test
    void the_order_of_rows_changes_nothing() {
        var one = openPortfolio();
        var other = openPortfolio();
        var rows =
                "BTC,0.6,Kraken,50630.00\nBTC,0.2,Ledger,50600\nETH,1,Kraken,\nETH,2,Ledger,2000\n";

        importCsv(one, HEADER + rows).statusCode(200);
        importCsv(other, HEADER + String.join("\n", rows.lines().toList().reversed()))
                .statusCode(200);

        assertThat(portfolio(one).getString("totalValue"))
                .isEqualTo(portfolio(other).getString("totalValue"));
    }

    @Test
    void a_repeated_key_imports_once_and_another_file_under_it_is_refused() {
        var id = openPortfolio();
        var key = UUID.randomUUID().toString();

        var first = importWith(id, key, TWO).statusCode(200).extract().<String>path("importId");
        var again = importWith(id, key, TWO).statusCode(200).extract().<String>path("importId");

        assertThat(again).isEqualTo(first);
        importWith(id, key, TWO + "SOL,1,Kraken,1\n").statusCode(422);
    }

    @Test
    void imports_of_one_portfolio_at_once_follow_each_other()
            throws InterruptedException, ExecutionException {
        var id = openPortfolio();
        Callable<Integer> task = () -> importCsv(id, TWO).extract().statusCode();

        try (var callers = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> answer :
                    callers.invokeAll(IntStream.range(0, 12).mapToObj(_ -> task).toList())) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        assertThat(quantity(id, "BTC")).isEqualTo("0.6");
        // Opened, and each of the twelve said that the prices hold still.
        assertThat(portfolio(id).getLong("version")).isEqualTo(13);
    }

    @Test
    void a_form_with_a_file_is_as_good_as_a_body() {
        var id = openPortfolio();

        asOwner()
                .multiPart(
                        "file",
                        "my portfolio.csv",
                        TWO.getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .post("/api/v1/portfolios/" + id + "/imports")
                .then()
                .statusCode(200)
                .body("rows.accepted", equalTo(2));
        asOwner()
                .multiPart("other", "x")
                .post("/api/v1/portfolios/" + id + "/imports")
                .then()
                .statusCode(422)
                .body("code", equalTo("file-missing"));
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

    private static ValidatableResponse undo(String importId) {
        return asOwner().post("/api/v1/imports/" + importId + "/undo").then();
    }

    private static ValidatableResponse importWith(String portfolio, String key, String csv) {
        return asOwner()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(csv)
                .post("/api/v1/portfolios/" + portfolio + "/imports")
                .then();
    }
}
