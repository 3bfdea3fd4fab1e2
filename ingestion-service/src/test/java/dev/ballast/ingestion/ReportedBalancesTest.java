package dev.ballast.ingestion;

import static dev.ballast.ingestion.Api.HEADER;
import static dev.ballast.ingestion.Api.asOwner;
import static dev.ballast.ingestion.Api.asReader;
import static dev.ballast.ingestion.Api.importCsv;
import static dev.ballast.ingestion.Api.openPortfolio;
import static dev.ballast.ingestion.Api.portfolio;
import static dev.ballast.ingestion.Api.quantity;
import static dev.ballast.ingestion.FillEvents.FILLED;
import static dev.ballast.ingestion.FillEvents.event;
import static dev.ballast.ingestion.FillEvents.fill;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.Side;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What a statement said stays beside what fills make of it; where the next disagrees, it is told.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class ReportedBalancesTest {

    // Without prices: the same again takes no new snapshot.
    private static final String UNPRICED = "asset,quantity,location\n";

    @SuppressWarnings("NullAway.Init") // The test resource sets it.
    EmbeddedServers servers;

    @Test
    void a_holding_says_what_was_reported_when_and_by_which_import() {
        var id = openPortfolio();

        var imported = imported(id, HEADER + "BTC,0.50,Kraken,50000\n");

        assertThat(reported(id, "BTC"))
                .isEqualTo(
                        Map.of(
                                "quantity",
                                "0.5",
                                "asOf",
                                imported.getString("asOf"),
                                "importId",
                                imported.getString("importId")));
        assertThat(mismatches(id)).isEmpty();
    }

    @Test
    void fills_change_the_quantity_and_leave_the_report() {
        var id = openPortfolio();
        var imported = imported(id, HEADER + "BTC,1,Kraken,50000\nUSDT,1000,Kraken,\n");
        var before = reported(id, "BTC");

        buy(id, "0.01", after(imported));

        assertThat(quantity(id, "BTC")).isEqualTo("1.01");
        assertThat(reported(id, "BTC")).isEqualTo(before);
        assertThat(reported(id, "BTC")).containsEntry("quantity", "1");
    }

    @Test
    void a_statement_that_disagrees_is_told_with_both_figures_and_a_fix() {
        var id = openPortfolio();
        var first = imported(id, HEADER + "BTC,1,Kraken,50000\nUSDT,1000,Kraken,\n");
        buy(id, "0.01", after(first));

        var second = imported(id, HEADER + "BTC,1.25,Kraken,50000\nUSDT,499.99,Kraken,\n");

        assertThat(quantity(id, "BTC")).isEqualTo("1.25");
        assertThat(mismatches(id))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue)
                            .containsEntry("asset", "BTC")
                            .containsEntry("location", "Kraken");
                    assertThat(issue.get("message"))
                            .asString()
                            .contains("reports 1.25")
                            .contains("calculated were 1.01")
                            .contains("a difference of 0.24");
                    assertThat(issue.get("fix"))
                            .asString()
                            .contains("/api/v1/imports/" + second.getString("importId") + "/undo");
                });
    }

    @Test
    void the_same_figures_again_agree_and_are_reported_anew() {
        var id = openPortfolio();
        imported(id, UNPRICED + "BTC,1,Kraken\n");
        imported(id, UNPRICED + "BTC,2,Kraken\n");
        assertThat(mismatches(id)).hasSize(1);
        var version = portfolio(id).getLong("version");

        var again = imported(id, UNPRICED + "BTC,2,Kraken\n");

        assertThat(mismatches(id)).isEmpty();
        assertThat(portfolio(id).getLong("version")).isEqualTo(version);
        assertThat(reported(id, "BTC"))
                .containsEntry("importId", again.getString("importId"))
                .containsEntry("asOf", again.getString("asOf"));
    }

    @Test
    void what_a_file_no_longer_names_is_told_too() {
        var id = openPortfolio();
        imported(id, HEADER + "BTC,1,Kraken,50000\nETH,5,Kraken,2500\nSOL,3,Ledger,100\n");

        imported(id, HEADER + "BTC,1,Kraken,50000\n");

        assertThat(mismatches(id))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue).containsEntry("asset", "ETH");
                    assertThat(issue.get("message"))
                            .asString()
                            .contains("reports 0, calculated were 5: a difference of -5");
                });
    }

    @Test
    void undo_restores_what_was_reported_before() {
        var id = openPortfolio();
        imported(id, HEADER + "BTC,1,Kraken,50000\n");
        imported(id, HEADER + "BTC,2,Kraken,50000\n");
        var before = reported(id, "BTC");
        var told = mismatches(id);
        var third = imported(id, HEADER + "BTC,7,Kraken,50000\n");
        assertThat(mismatches(id)).isNotEqualTo(told);

        asOwner()
                .post("/api/v1/imports/" + third.getString("importId") + "/undo")
                .then()
                .statusCode(200);

        assertThat(reported(id, "BTC")).isEqualTo(before);
        assertThat(mismatches(id)).isEqualTo(told).hasSize(1);
    }

    @Test
    void a_preview_reports_nothing() {
        var id = openPortfolio();
        imported(id, HEADER + "BTC,1,Kraken,50000\n");
        var before = reported(id, "BTC");

        importCsv(id, (HEADER + "BTC,2,Kraken,50000\n").getBytes(UTF_8), "?dryRun=true")
                .statusCode(200);

        assertThat(reported(id, "BTC")).isEqualTo(before);
        assertThat(mismatches(id)).isEmpty();
    }

    @Test
    void a_fill_that_is_heard_late_explains_what_was_reported() {
        var id = openPortfolio();
        var first = imported(id, HEADER + "BTC,1,Kraken,50000\nUSDT,1000,Kraken,\n");
        imported(id, HEADER + "BTC,1.01,Kraken,50000\nUSDT,499.99,Kraken,\n");
        assertThat(mismatches(id)).hasSize(2);

        buy(id, "0.01", after(first));

        assertThat(quantity(id, "BTC")).isEqualTo("1.01");
        assertThat(mismatches(id)).isEmpty();
    }

    @Test
    void a_balance_that_only_fills_made_has_no_report() {
        var id = openPortfolio();
        var imported = imported(id, HEADER + "USDT,1000,Kraken,\n");

        buy(id, "0.01", after(imported));

        assertThat(reported(id, "BTC")).isNull();
    }

    @Test
    void statements_from_before_reports_were_kept_have_reported_too() throws Exception {
        var id = openPortfolio();
        var first = imported(id, HEADER + "BTC,1,Kraken,50000\nETH,5,Ledger,2500\n");
        var second = imported(id, HEADER + "BTC,2,Kraken,50000\nSOL,many,Kraken,\n");
        var third = imported(id, HEADER + "BTC,7,Kraken,50000\n");
        asOwner()
                .post("/api/v1/imports/" + third.getString("importId") + "/undo")
                .then()
                .statusCode(200);

        try (var owner = servers.connectAs("ingestion_owner");
                var statement = owner.createStatement()) {
            statement.execute("delete from reported_balance where portfolio_id = '" + id + "'");
            statement.execute(backfill());
        }

        assertThat(reported(id, "BTC"))
                .containsEntry("quantity", "2")
                .containsEntry("asOf", second.getString("asOf"))
                .containsEntry("importId", second.getString("importId"));
        assertThat(reported(id, "ETH")).containsEntry("importId", first.getString("importId"));
        assertThat(mismatches(id)).isEmpty();
    }

    private static String backfill() throws IOException {
        try (var migration =
                ReportedBalancesTest.class.getResourceAsStream(
                        "/db/migration/V3__reported_balances.sql")) {
            var all = new String(Objects.requireNonNull(migration).readAllBytes(), UTF_8);
            return all.substring(all.indexOf("insert into"), all.indexOf("alter table"));
        }
    }

    // 50,000 USDT each, with a fee of 0.01.
    private void buy(String portfolio, String quantity, Instant at) {
        var trade = UUID.randomUUID().toString();
        var version = portfolio(portfolio).getLong("version");
        var fill = fill(portfolio, trade, trade, Side.BUY, "BTC", quantity, "50000", at);
        servers.topics().send(List.of(event(portfolio, FILLED, fill)));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> portfolio(portfolio).getLong("version") > version);
    }

    /** Before any import that follows. */
    private static Instant after(JsonPath imported) {
        return Instant.parse(imported.getString("asOf")).plusMillis(1);
    }

    private static JsonPath imported(String portfolio, String csv) {
        return importCsv(portfolio, csv).statusCode(200).extract().jsonPath();
    }

    private static Map<String, Object> reported(String portfolio, String asset) {
        return portfolio(portfolio)
                .getMap("holdings.find { it.asset == '%s' }.reported".formatted(asset));
    }

    private static List<Map<String, Object>> mismatches(String portfolio) {
        return asReader()
                .get("/api/v1/portfolios/" + portfolio + "/issues")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.kind == 'BALANCE_MISMATCH' }");
    }
}
