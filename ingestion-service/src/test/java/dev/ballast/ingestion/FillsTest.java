package dev.ballast.ingestion;

import static dev.ballast.ingestion.FillEvents.COMPLETED;
import static dev.ballast.ingestion.FillEvents.FILLED;
import static dev.ballast.ingestion.FillEvents.completed;
import static dev.ballast.ingestion.FillEvents.event;
import static dev.ballast.ingestion.FillEvents.fill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ballast.events.EventType;
import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.OrderFilled;
import dev.ballast.events.wire.PortfolioSnapshotTaken;
import dev.ballast.events.wire.Side;
import dev.ballast.http.testing.GatewayTokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class FillsTest {

    private static final EventType<PortfolioSnapshotTaken, PortfolioSnapshotTaken> SNAPSHOTS =
            EventType.reads(
                    Topic.SNAPSHOTS,
                    PortfolioSnapshotTaken.class,
                    PortfolioSnapshotTaken.class,
                    Function.identity());

    @SuppressWarnings("NullAway.Init") // The test resource sets it.
    EmbeddedServers servers;

    @Inject MeterRegistry meters;

    @Test
    void a_fee_of_what_was_bought_takes_from_it_and_from_nothing_else() {
        var portfolio = openPortfolio();
        var imported = importCsv(portfolio, "USDT,1000,Kraken,\nETH,2,Kraken,2500\n");
        var execution = UUID.randomUUID().toString();
        var buy =
                fill(
                        portfolio,
                        execution,
                        "trade-1 " + execution,
                        Side.BUY,
                        "ETH",
                        "0.15",
                        "2531.5",
                        imported);
        buy.setFee(FillEvents.amount("0.00015"));
        buy.setFeeAsset("ETH");

        send(
                event(portfolio, FILLED, buy),
                event(portfolio, COMPLETED, completed(portfolio, execution)));

        await().atMost(Duration.ofSeconds(60))
                .until(() -> read(portfolio, "").getString("cause").equals("EXECUTED"));
        var after = read(portfolio, "");
        // 2 + 0.15 − 0.00015
        assertThat(quantity(after, "ETH")).isEqualTo("2.14985");
        // 1000 − 0.15 × 2531.5
        assertThat(quantity(after, "USDT")).isEqualTo("620.275");
        var booked = read(portfolio, "/transactions");
        assertThat(booked.getString("items[0].fee")).isEqualTo("0.00015");
        assertThat(booked.getString("items[0].feeAsset")).isEqualTo("ETH");
    }

    @Test
    void fills_are_booked_exactly_and_once_and_the_last_snapshot_names_the_execution() {
        var portfolio = openPortfolio();
        var imported = importCsv(portfolio, "USDT,1000,Kraken,\nETH,2,Kraken,2500\n");
        assertThat(snapshots(portfolio))
                .extracting(PortfolioSnapshotTaken::getBookedExecutionId)
                .containsOnlyNulls();
        var execution = UUID.randomUUID().toString();
        var buy =
                fill(
                        portfolio,
                        execution,
                        "trade-1 " + execution,
                        Side.BUY,
                        "BTC",
                        "0.00012345",
                        "50630.1",
                        imported);
        var sell =
                fill(
                        portfolio,
                        execution,
                        "trade-2 " + execution,
                        Side.SELL,
                        "ETH",
                        "1.5",
                        "2531.5",
                        imported);

        send(
                event(portfolio, FILLED, buy),
                // The venue's trade once more, in an event of its own.
                event(portfolio, FILLED, buy),
                event(portfolio, FILLED, sell),
                event(portfolio, COMPLETED, completed(portfolio, execution)));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> read(portfolio, "").getString("cause").equals("EXECUTED"));
        var after = read(portfolio, "");
        assertThat(after.getString("causeId")).isEqualTo(execution);
        assertThat(quantity(after, "BTC")).isEqualTo("0.00012345");
        assertThat(quantity(after, "ETH")).isEqualTo("0.5");
        // 1000 − 0.00012345 × 50630.1 − 0.01 + 1.5 × 2531.5 − 0.01
        assertThat(quantity(after, "USDT")).isEqualTo("4790.979714155");
        assertThat(after.getString("holdings.find { it.asset == 'BTC' }.priceSource"))
                .isEqualTo("FILL");
        assertThat(after.getString("holdings.find { it.asset == 'BTC' }.price"))
                .isEqualTo("50630.1");
        assertThat(after.getString("holdings.find { it.asset == 'ETH' }.priceSource"))
                .isEqualTo("FILE");
        assertThat(read(portfolio, "/transactions").getList("items")).hasSize(2);
        assertThat(meters.get("ballast.portfolio.processing").tag("cause", "EXECUTED").timer())
                .satisfies(timer -> assertThat(timer.count()).isPositive());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(snapshots(portfolio))
                                .last()
                                .satisfies(said -> {
                                    assertThat(said.getCause()).hasToString("EXECUTED");
                                    assertThat(said.getCauseId()).isEqualTo(execution);
                                    assertThat(said.getBookedExecutionId()).isEqualTo(execution);
                                    assertThat(said.getVersion())
                                            .isEqualTo(after.getLong("version"));
                                    assertThat(said.getHoldings()).hasSize(3);
                                    assertThat(said.getTotalValue())
                                            .isEqualByComparingTo(after.getString("totalValue"));
                                }));
    }

    @Test
    void a_snapshot_names_the_last_execution_that_is_booked_whatever_it_was_taken_for() {
        var portfolio = openPortfolio();
        var imported = importCsv(portfolio, "USDT,1000,Kraken,\n");
        var done = UUID.randomUUID().toString();
        var running = UUID.randomUUID().toString();

        send(
                event(portfolio, FILLED, bought(portfolio, done, imported)),
                event(portfolio, COMPLETED, completed(portfolio, done)),
                event(portfolio, FILLED, bought(portfolio, running, imported)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> read(portfolio, "/transactions").getList("items").size() == 2);
        importCsv(portfolio, "USDT,1000,Kraken,\nETH,2,Kraken,2500\n");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(snapshots(portfolio))
                                .last()
                                .satisfies(said -> {
                                    assertThat(said.getCause()).hasToString("IMPORTED");
                                    assertThat(said.getBookedExecutionId()).isEqualTo(done);
                                    assertThat(said.getVersion())
                                            .isEqualTo(read(portfolio, "").getLong("version"));
                                }));
    }

    @Test
    void undo_keeps_the_fills() {
        var portfolio = openPortfolio();
        var imported = importCsv(portfolio, "USDT,1000,Kraken,\n");
        var execution = UUID.randomUUID().toString();
        send(event(portfolio, FILLED, bought(portfolio, execution, imported)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> read(portfolio, "").getString("cause").equals("FILLED"));

        owner().post("/api/v1/imports/" + imported.getString("importId") + "/undo")
                .then()
                .statusCode(200);

        var after = read(portfolio, "");
        assertThat(quantity(after, "BTC")).isEqualTo("0.01");
        assertThat(quantity(after, "USDT")).isEqualTo("-500.01");
        assertThat(read(portfolio, "/issues").getList("items.kind")).contains("NEGATIVE_BALANCE");
    }

    @Test
    void a_fill_of_an_unknown_portfolio_is_put_aside_and_the_next_is_booked() {
        var portfolio = openPortfolio();
        var imported = importCsv(portfolio, "USDT,1000,Kraken,\n");
        var execution = UUID.randomUUID().toString();
        var nobody = UUID.randomUUID().toString();

        send(
                event(
                        portfolio,
                        FILLED,
                        fill(
                                nobody,
                                execution,
                                "lost " + execution,
                                Side.BUY,
                                "BTC",
                                "1",
                                "1",
                                imported)),
                event(
                        portfolio,
                        FILLED,
                        fill(
                                portfolio,
                                execution,
                                "kept " + execution,
                                Side.BUY,
                                "BTC",
                                "1",
                                "1",
                                imported)));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> read(portfolio, "").getString("cause").equals("FILLED"));
        assertThat(servers.topics().read(Topic.EXECUTIONS.deadLetters("ingestion"))).isNotEmpty();
    }

    @Test
    void the_bundled_instruments_and_assets_are_said_at_start() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    assertThat(keys(Topic.INSTRUMENTS))
                            .contains(
                                    "BTC-USDT.KRAKEN",
                                    "SOL-USDT.BINANCE",
                                    "BTC-USD.COINBASE",
                                    "BTC-USDT.BYBIT");
                    assertThat(keys(Topic.ASSETS)).contains("global:BTC", "global:DOGE");
                });
    }

    private List<String> keys(Topic topic) {
        return servers.topics().read(topic.label()).stream().map(record -> record.key()).toList();
    }

    private List<PortfolioSnapshotTaken> snapshots(String portfolio) {
        var said = new ArrayList<PortfolioSnapshotTaken>();
        servers.topics().read(Topic.SNAPSHOTS.label()).stream()
                .filter(record -> record.key().equals(portfolio))
                .forEach(record -> said.add(SNAPSHOTS.decode(record.value())));
        return said;
    }

    private static OrderFilled bought(String portfolio, String execution, JsonPath after) {
        return fill(
                portfolio,
                execution,
                "trade " + execution,
                Side.BUY,
                "BTC",
                "0.01",
                "50000",
                after);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The records are only read.
    private void send(ProducerRecord<String, byte[]>... records) {
        servers.topics().send(List.of(records));
    }

    private static io.restassured.specification.RequestSpecification owner() {
        return RestAssured.given().auth().oauth2(GatewayTokens.token("owner", "read", "write"));
    }

    private static String openPortfolio() {
        return owner().contentType(ContentType.JSON)
                .body("{\"name\": \"Fills\"}")
                .post("/api/v1/portfolios")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath importCsv(String portfolio, String rows) {
        return owner().contentType("text/csv")
                .body("asset,quantity,location,price\n" + rows)
                .post("/api/v1/portfolios/" + portfolio + "/imports")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath read(String portfolio, String path) {
        return owner().get("/api/v1/portfolios/" + portfolio + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String quantity(JsonPath portfolio, String asset) {
        return portfolio.getString("holdings.find { it.asset == '" + asset + "' }.quantity");
    }
}
