package dev.ballast.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import dev.ballast.gateway.adapter.http.contract.PublicRoute;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** What every test of the gateway needs. */
@io.quarkus.test.common.QuarkusTestResource(
        value = Neighborhood.class,
        restrictToAnnotatedClass = false)
abstract class GatewayTestCase {

    static final String LOGIN = "/api/v1/auth/login";
    static final String REFRESH = "/api/v1/auth/refresh";
    static final String LOGOUT = "/api/v1/auth/logout";
    static final String KEYS = "/api/v1/api-keys";
    static final String USERS = "/api/v1/users";
    static final String STREAM = "/api/v1/stream";

    private static @Nullable String ownerKey;

    @SuppressWarnings("NullAway.Init") // Injected by the test resource.
    Neighborhood neighbors;

    @BeforeEach
    void everyone_is_well() {
        neighbors.reset();
    }

    /** Signs in from no browser. */
    static ValidatableResponse signIn(String username, String password) {
        return given().contentType(ContentType.JSON)
                .body(new JsonObject().put("username", username).put("password", password).encode())
                .post(LOGIN)
                .then();
    }

    static JsonObject signIn() {
        return new JsonObject(
                signIn("owner", Neighborhood.PASSWORD).statusCode(200).extract().asString());
    }

    /** An API key with all scopes, made once: signing in is limited. */
    static synchronized String ownerKey() {
        if (ownerKey == null) {
            var access = signIn().getString("accessToken");
            ownerKey =
                    newKey(
                                    access,
                                    "tests",
                                    List.of("read", "write", "approve", "execute", "risk", "admin"))
                            .getString("key");
        }
        return ownerKey;
    }

    static JsonObject newKey(String credential, String name, List<String> scopes) {
        return new JsonObject(
                with(credential)
                        .contentType(ContentType.JSON)
                        .body(
                                new JsonObject()
                                        .put("name", name)
                                        .put("scopes", new JsonArray(scopes))
                                        .encode())
                        .post(KEYS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .asString());
    }

    static RequestSpecification with(String credential) {
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + credential);
    }

    static RequestSpecification owner() {
        return with(ownerKey());
    }

    static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .header("X-Request-Id", notNullValue())
                .body("type", equalTo("urn:ballast:problem:" + code))
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("instance", notNullValue())
                .body("errors", notNullValue())
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    /** A forwarded route of this method, without parameters where there is one. */
    static PublicRoute forwarded(HttpMethod method) {
        return PublicRoute.all().stream()
                .filter(PublicRoute::isForwarded)
                .filter(route -> route.method().equals(method) && !route.takesFiles())
                .filter(route -> !route.path().equals("/api/v1/risk/state"))
                .min(java.util.Comparator.comparing(route -> route.path().contains("{")))
                .orElseThrow();
    }

    /** With an id for each parameter. */
    static String path(PublicRoute route) {
        return route.path().replaceAll("\\{[^}]*}", "01929f3a-7c1e-7d2b-9a34-5b6c7d8e9f01");
    }
}
