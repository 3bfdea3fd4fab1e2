package dev.ballast.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people get wrong: each has its documented problem and changes nothing. */
class BadInputIT {

    private static final String HEADER = "asset,quantity,location,price\n";
    private static final String PROBLEM = "application/problem+json";

    private final Api api = new Api(Stack.running());

    @Test
    void an_empty_file_is_refused_and_changes_nothing() {
        var portfolio = api.createPortfolio("Empty file");

        api.importText(portfolio, "")
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("code", notNullValue());

        isUntouched(portfolio);
    }

    @Test
    void a_pdf_named_csv_is_refused_and_changes_nothing() {
        var portfolio = api.createPortfolio("PDF");

        api.importText(portfolio, "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n")
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("detail", containsString("PDF"));

        isUntouched(portfolio);
    }

    @Test
    void five_bad_rows_among_a_hundred_are_all_named_and_the_rest_imports() {
        var portfolio = api.createPortfolio("Five bad rows");
        var rows = new ArrayList<String>();
        IntStream.range(0, 95).forEach(i -> rows.add("BTC,0.0" + (i + 1) + ",Kraken,50000"));
        rows.add(10, "ETH,NaN,Kraken,2500");
        rows.add(20, "ETH,1e5,Kraken,2500");
        rows.add(30, "ETH,\"1,234.5\",Kraken,2500");
        rows.add(40, ",1,Kraken,2500");
        rows.add(50, "ETH,1,Kraken,-3");

        var answer =
                api.importText(portfolio, HEADER + String.join("\n", rows))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();

        assertThat(answer.getInt("rows.total")).isEqualTo(100);
        assertThat(answer.getInt("rows.accepted")).isEqualTo(95);
        assertThat(answer.getInt("rows.rejected")).isEqualTo(5);
        assertThat(answer.<Integer>getList("errors.line")).containsExactly(12, 22, 32, 42, 52);
        assertThat(answer.<Map<String, Object>>getList("errors"))
                .allSatisfy(error ->
                        assertThat(error)
                                .containsKeys("column", "value", "code", "message", "fix"));
    }

    @Test
    void a_file_twice_adds_nothing() {
        var portfolio = api.createPortfolio("Twice");
        var file = HEADER + "BTC,0.5,Kraken,50000\nBTC,0.5,Kraken,50000\nETH,2,Kraken,2500\n";
        api.importText(portfolio, file).then().statusCode(200).body("rows.accepted", equalTo(3));
        var before = api.get("/portfolios/" + portfolio).getString("totalValue");

        api.importText(portfolio, file)
                .then()
                .statusCode(200)
                .body("rows.unchanged", equalTo(3))
                .body("rows.accepted", equalTo(0));

        assertThat(Api.amount(before)).isEqualByComparingTo("55000");
        assertThat(api.get("/portfolios/" + portfolio).getString("totalValue")).isEqualTo(before);
    }

    @Test
    void targets_with_an_unknown_asset_or_weights_that_miss_one_are_refused_with_the_place() {
        var portfolio = api.createPortfolio("Targets");
        api.importText(portfolio, HEADER + "BTC,1,Kraken,50000\n").then().statusCode(200);

        putTargets(portfolio, Map.of("BTC", "0.7", "NOSUCHCOIN", "0.3"))
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("errors.pointer", hasItem(containsString("NOSUCHCOIN")));
        putTargets(portfolio, Map.of("BTC", "0.7", "USDT", "0.299"))
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("errors.message", hasItem(containsString("0.999")));

        assertThat(api.get("/targets/" + portfolio).<String, String>getMap("weights")).isEmpty();
    }

    @Test
    void an_expired_plan_is_not_executed() throws Exception {
        var portfolio = api.createPortfolio("Expired plan");
        var plan = approvedPlan(portfolio);
        await().until(() -> Ages.expire(plan));

        api.tryToExecute(plan)
                .then()
                .statusCode(409)
                .contentType(PROBLEM)
                .body("code", equalTo("plan-expired"))
                .body("errors.message", hasItem(containsString("PLAN_EXPIRED")));

        assertThat(api.get("/executions?portfolioId=" + portfolio).getList("items")).isEmpty();
        assertThat(api.get("/portfolios/" + portfolio).getString("cause")).isEqualTo("IMPORTED");
    }

    @Test
    void a_plan_executed_twice_at_once_is_executed_once() {
        var portfolio = api.createPortfolio("Execute twice");
        var plan = approvedPlan(portfolio);

        var answers =
                IntStream.range(0, 4)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> api.tryToExecute(plan)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(202);
        assertThat(answers)
                .extracting(Response::statusCode)
                .allMatch(status -> List.of(202, 409).contains(status));
        assertThat(api.get("/executions?portfolioId=" + portfolio).getList("items")).hasSize(1);
        api.awaitClosedSession(plan);
    }

    @Test
    void a_wrong_token_gets_nowhere() {
        given().baseUri(Stack.running().url())
                .header("Authorization", "Bearer " + Stack.running().token().substring(2) + "xx")
                .get("/api/v1/portfolios")
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
    }

    @Test
    void another_body_under_the_same_idempotency_key_is_refused() {
        var key = UUID.randomUUID().toString();
        var first = openOnce(key, "Once").then().statusCode(201).extract().jsonPath();

        var again = openOnce(key, "Once").then().statusCode(201).extract().jsonPath();
        openOnce(key, "Twice")
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("code", equalTo("idempotency-key-reused"));

        assertThat(again.getString("id")).isEqualTo(first.getString("id"));
    }

    private String approvedPlan(String portfolio) {
        var imported =
                api.importText(portfolio, HEADER + "BTC,1,Kraken,50000\nUSDT,50000,Kraken,1\n")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        api.setWeights(portfolio, Map.of("BTC", "0.4", "USDT", "0.6"));
        var plan = api.plan(portfolio, imported.getString("snapshotId"), Map.of()).getString("id");
        api.awaitPlan(plan, "ASSESSED");
        api.approve(plan);
        return plan;
    }

    private Response openOnce(String key, String name) {
        return api.call()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("name", name, "baseCurrency", "USD", "mode", "paper"))
                .post("/portfolios");
    }

    private Response putTargets(String portfolio, Map<String, String> weights) {
        return api.call()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("basis", "asset", "settlementAsset", "USDT", "weights", weights))
                .put("/targets/{id}", portfolio);
    }

    private void isUntouched(String portfolio) {
        JsonPath now = api.get("/portfolios/" + portfolio);
        assertThat(now.getString("totalValue")).isEqualTo("0");
        assertThat(now.getList("holdings")).isEmpty();
    }
}
