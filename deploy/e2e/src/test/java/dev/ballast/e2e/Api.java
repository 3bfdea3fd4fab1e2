package dev.ballast.e2e;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The public API, as a client sees it. */
final class Api {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Stack stack;

    Api(Stack stack) {
        this.stack = stack;
    }

    RequestSpecification call() {
        return given().baseUri(stack.url())
                .basePath("/api/v1")
                .urlEncodingEnabled(true)
                .header("Authorization", "Bearer " + stack.token());
    }

    String createPortfolio(String name) {
        return call().contentType("application/json")
                .body(Map.of("name", name, "baseCurrency", "USD", "mode", "paper"))
                .post("/portfolios")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Response importFile(String portfolio, Path file, Map<String, ?> options) {
        return call().contentType("text/csv")
                .queryParams(options)
                .body(file.toFile())
                .post("/portfolios/{id}/imports", portfolio);
    }

    Response importText(String portfolio, String text) {
        return call().contentType("text/csv")
                .body(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/portfolios/{id}/imports", portfolio);
    }

    /** Targets by asset, settled in USDT. */
    void setWeights(String portfolio, Map<String, String> weights) {
        setTargets(
                portfolio, Map.of("basis", "asset", "settlementAsset", "USDT", "weights", weights));
    }

    void setTargets(String portfolio, Map<String, ?> targets) {
        var etag =
                call().get("/targets/{id}", portfolio)
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("ETag");
        call().contentType("application/json")
                .header("If-Match", etag)
                .body(targets)
                .put("/targets/{id}", portfolio)
                .then()
                .statusCode(200);
    }

    JsonPath plan(String portfolio, String snapshot, Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>(more);
        body.put("portfolioId", portfolio);
        body.put("snapshotId", snapshot);
        return call().contentType("application/json")
                .body(body)
                .post("/plans")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    JsonPath awaitPlan(String plan, String... statuses) {
        await().atMost(PATIENCE)
                .until(
                        () -> get("/plans/" + plan).getString("status"),
                        status -> java.util.List.of(statuses).contains(status));
        return get("/plans/" + plan);
    }

    void approve(String plan) {
        call().contentType("application/json")
                .header("If-Match", "*")
                .body("{}")
                .post("/plans/{id}/approval", plan)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 202));
    }

    /** For one that may be refused. */
    Response tryToExecute(String plan) {
        return call().contentType("application/json")
                .body(Map.of("planId", plan, "mode", "paper"))
                .post("/execution/execute-plan");
    }

    String execute(String plan) {
        return tryToExecute(plan).then().statusCode(202).extract().path("executionId");
    }

    JsonPath awaitExecution(String execution) {
        await().atMost(PATIENCE)
                .until(
                        () -> get("/execution/status/" + execution).getString("status"),
                        status -> !status.equals("RUNNING"));
        return get("/execution/status/" + execution);
    }

    /** The session of a plan, once it is closed. */
    Map<String, ?> awaitClosedSession(String plan) {
        await().atMost(PATIENCE).until(() -> session(plan).get("closedAt") != null);
        return session(plan);
    }

    private Map<String, ?> session(String plan) {
        Map<String, ?> found =
                get("/analytics/history?planId=" + plan)
                        .getMap("items.find { it.planId == '" + plan + "' }");
        return found == null ? Map.of() : found;
    }

    JsonPath get(String path) {
        return call().get(path).then().statusCode(200).extract().jsonPath();
    }

    static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }

    /** A property that must be there. */
    static String text(Map<String, ?> object, String property) {
        return (String) requireNonNull(object.get(property), property);
    }
}
