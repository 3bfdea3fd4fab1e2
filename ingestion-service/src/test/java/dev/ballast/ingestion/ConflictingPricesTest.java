package dev.ballast.ingestion;

import static dev.ballast.ingestion.Api.HEADER;
import static dev.ballast.ingestion.Api.asOwner;
import static dev.ballast.ingestion.Api.asReader;
import static dev.ballast.ingestion.Api.importCsv;
import static dev.ballast.ingestion.Api.openPortfolio;
import static dev.ballast.ingestion.Api.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.ingestion.testing.RealData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A statement that contradicts itself gives no price. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class ConflictingPricesTest {

    private static final String CONFLICT =
            "the statement gives two prices that can't both be right:"
                    + " 5 in line 3 (Binance) and 50000 in line 2 (Kraken)";
    private static final String TORN =
            HEADER + "BTC,1,Kraken,50000\nBTC,1,Binance,5\nETH,2,Kraken,2500\n";

    @Test
    void the_asset_has_no_price_and_the_others_keep_theirs() {
        var id = openPortfolio();

        importCsv(id, TORN).statusCode(200).body("rows.accepted", equalTo(3));

        var now = portfolio(id);
        assertThat(now.getString("totalValue")).isEqualTo("5000");
        var torn = now.<Map<String, Object>>getList("holdings.findAll { it.asset == 'BTC' }");
        assertThat(torn)
                .hasSize(2)
                .allSatisfy(holding ->
                        assertThat(holding)
                                .containsEntry("priceSource", "NONE")
                                .containsEntry("priceNote", CONFLICT)
                                .doesNotContainKeys("price", "value"));
    }

    @Test
    void an_issue_names_both_prices_and_where_they_stand() {
        var id = openPortfolio();

        importCsv(id, TORN).statusCode(200);

        asReader()
                .get("/api/v1/portfolios/" + id + "/issues")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.asset == 'BTC' }.kind",
                        equalTo(List.of("CONFLICTING_PRICES")))
                .body("items.find { it.asset == 'BTC' }.message", equalTo(CONFLICT));
    }

    @Test
    void twins_at_one_place_may_contradict_each_other_too() {
        var id = openPortfolio();

        importCsv(id, HEADER + "BTC,1,Kraken,50000\nBTC,1,Kraken,49000\nBTC,1,Kraken,50100\n")
                .statusCode(200);

        assertThat(portfolio(id).getString("totalValue")).isEqualTo("0");
        assertThat(portfolio(id).getString("holdings[0].priceNote"))
                .endsWith("49000 in line 3 (Kraken) and 50100 in line 4 (Kraken)");
    }

    @Test
    void prices_that_differ_by_a_percent_agree_and_the_lowest_counts() {
        var id = openPortfolio();

        importCsv(id, HEADER + "BTC,1,Kraken,101\nBTC,1,Binance,100\n").statusCode(200);

        assertThat(portfolio(id).getString("totalValue")).isEqualTo("200");
        assertThat(kinds(id)).doesNotContain("CONFLICTING_PRICES");
    }

    @Test
    void a_row_without_a_price_contradicts_nothing() {
        var id = openPortfolio();

        importCsv(id, HEADER + "BTC,1,Kraken,50000\nBTC,1,Binance,\nBTC,many,Ledger,5\n")
                .statusCode(200)
                .body("rows.rejected", equalTo(1));

        assertThat(portfolio(id).getString("totalValue")).isEqualTo("100000");
        assertThat(kinds(id)).doesNotContain("CONFLICTING_PRICES");
    }

    @Test
    void dollars_cost_one_whatever_a_statement_says_twice() {
        var id = openPortfolio();

        importCsv(id, HEADER + "USDT,1,Kraken,1\nUSDT,1,Binance,0.9\n").statusCode(200);

        assertThat(portfolio(id).getString("totalValue")).isEqualTo("2");
        assertThat(kinds(id)).doesNotContain("CONFLICTING_PRICES");
    }

    @Test
    void a_newer_statement_ends_the_conflict_and_its_undo_brings_it_back() {
        var id = openPortfolio();
        importCsv(id, TORN).statusCode(200);

        var newer =
                importCsv(id, HEADER + "BTC,1,Kraken,50000\n")
                        .statusCode(200)
                        .extract()
                        .<String>path("importId");

        // 1 BTC each at Kraken and Binance.
        assertThat(portfolio(id).getString("totalValue")).isEqualTo("100000");
        assertThat(kinds(id)).doesNotContain("CONFLICTING_PRICES");
        asOwner().post("/api/v1/imports/" + newer + "/undo").then().statusCode(200);
        assertThat(portfolio(id).getString("totalValue")).isEqualTo("5000");
        assertThat(kinds(id)).contains("CONFLICTING_PRICES");
    }

    @Test
    void another_price_in_a_newer_statement_is_news_and_no_conflict() {
        var id = openPortfolio();
        importCsv(id, HEADER + "BTC,1,Kraken,50000\n").statusCode(200);

        importCsv(id, HEADER + "BTC,1,Binance,60000\n").statusCode(200);

        assertThat(portfolio(id).getString("totalValue")).isEqualTo("120000");
        assertThat(kinds(id)).doesNotContain("CONFLICTING_PRICES");
    }

    @Test
    void the_same_contradiction_again_is_known_already() {
        var id = openPortfolio();
        importCsv(id, TORN).statusCode(200);

        importCsv(id, TORN).statusCode(200).body("rows.unchanged", equalTo(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cointracking/deidentified/CoinTracking - Current Balance.csv",
                "cointracking/deidentified/CoinTracking - Balance by Exchange - 26.08.2025.csv",
                "cointracking/deidentified/CoinTracking - Coins by Exchange - 26.08.2025.csv",
                "golden/portfolio.csv",
            })
    void no_real_file_contradicts_itself(String file) throws IOException {
        var id = openPortfolio();

        importCsv(id, Files.readAllBytes(RealData.file(file)), "").statusCode(200);

        assertThat(kinds(id)).doesNotContain("CONFLICTING_PRICES");
    }

    @Test
    void the_example_of_the_documents_is_priced_whole() throws IOException {
        var id = openPortfolio();

        importCsv(id, Files.readAllBytes(Path.of("../docs/examples/portfolio.csv")), "")
                .statusCode(200);

        assertThat(kinds(id)).doesNotContain("CONFLICTING_PRICES", "UNPRICED");
    }

    private static List<String> kinds(String portfolio) {
        return asReader()
                .get("/api/v1/portfolios/" + portfolio + "/issues?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.kind");
    }
}
