package dev.ballast.ingestion;

import static dev.ballast.ingestion.Api.HEADER;
import static dev.ballast.ingestion.Api.asOwner;
import static dev.ballast.ingestion.Api.importCsv;
import static dev.ballast.ingestion.Api.openPortfolio;
import static dev.ballast.ingestion.Api.portfolio;
import static dev.ballast.ingestion.Api.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

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

/** How a file becomes a portfolio. */
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

    private static ValidatableResponse importWith(String portfolio, String key, String csv) {
        return asOwner()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(csv)
                .post("/api/v1/portfolios/" + portfolio + "/imports")
                .then();
    }
}
