package dev.ballast.execution;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.ballast.http.Scopes;
import dev.ballast.http.testing.GatewayTokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** What the owner does over HTTP. */
final class Person {

    private Person() {}

    static ValidatableResponse execute(TradedPlan plan) {
        return execute(UUID.randomUUID().toString(), body(plan));
    }

    static ValidatableResponse execute(String key, String body) {
        return owner().header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/execution/execute-plan")
                .then();
    }

    /** With terms of one's own, such as {@code "maxSlippage":"0.001"}; answers the id. */
    static String execute(TradedPlan plan, String terms) {
        var body = body(plan).replace("}", "," + terms + "}");
        return execute(UUID.randomUUID().toString(), body)
                .statusCode(202)
                .extract()
                .path("executionId");
    }

    static ValidatableResponse validate(TradedPlan plan) {
        return owner().body("{\"planId\":\"" + plan.id() + "\"}")
                .post("/api/v1/execution/validate-plan")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse pause(String execution) {
        return owner().post("/api/v1/executions/" + execution + "/pause").then();
    }

    static ValidatableResponse resume(String execution) {
        return owner().post("/api/v1/executions/" + execution + "/resume").then();
    }

    static ValidatableResponse cancel(String execution) {
        return owner().post("/api/v1/execution/cancel/" + execution).then();
    }

    static ValidatableResponse cancelOrder(String order) {
        return owner().post("/api/v1/orders/" + order + "/cancel").then();
    }

    static JsonPath status(String execution) {
        return read().get("/api/v1/execution/status/" + execution)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Once it has ended. */
    static JsonPath done(String execution) {
        return await().atMost(Scene.PATIENCE)
                .until(() -> status(execution), status -> status.get("completedAt") != null);
    }

    static String body(TradedPlan plan) {
        return "{\"planId\":\"" + plan.id() + "\",\"mode\":\"paper\"}";
    }

    static RequestSpecification owner() {
        return as("default", Scopes.READ, Scopes.EXECUTE);
    }

    static RequestSpecification read() {
        return as("default", Scopes.READ);
    }

    static RequestSpecification as(String tenant, String... scopes) {
        return given().auth()
                .oauth2(GatewayTokens.tokenOf(tenant, "owner", scopes))
                .contentType(ContentType.JSON);
    }
}
