package dev.ballast.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.ballast.gateway.adapter.http.contract.PublicRoute;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract is the routes, and the routes are the contract. */
@QuarkusTest
class RoutesTest extends GatewayTestCase {

    private static final List<String> SCOPES =
            List.of("read", "write", "approve", "execute", "risk", "admin");

    @Test
    void let_in_exactly_those_who_have_a_scope_that_the_contract_names() {
        var keys = new HashMap<String, String>();
        SCOPES.forEach(scope ->
                keys.put(
                        scope,
                        newKey(ownerKey(), "only " + scope, List.of(scope)).getString("key")));
        var wrong = new ArrayList<String>();

        for (var route : forwardedRoutes()) {
            for (var scope : SCOPES) {
                var status = call(route, keys.getOrDefault(scope, ""));
                var expected = route.scopes().contains(scope) ? 200 : 403;
                if (status != expected) {
                    wrong.add(
                            "%s %s with %s: %d"
                                    .formatted(route.method(), route.path(), scope, status));
                }
            }
        }

        assertThat(forwardedRoutes()).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    @Test
    void let_in_nobody_without_a_credential() {
        for (var route : PublicRoute.all()) {
            if (!route.path().startsWith("/api/v1/auth/")
                    && !route.path().equals("/api/v1/openapi")) {
                var status =
                        given().urlEncodingEnabled(false)
                                .request(Method.valueOf(route.method().name()), path(route))
                                .statusCode();
                assertThat(status).as(route.toString()).isEqualTo(401);
            }
        }
    }

    @Test
    void name_a_scope_for_every_call_but_those_that_sign_in() {
        assertThat(PublicRoute.all())
                .filteredOn(route -> route.scopes().isEmpty())
                .extracting(PublicRoute::path)
                .containsExactlyInAnyOrder(
                        "/api/v1/auth/login",
                        "/api/v1/auth/logout",
                        "/api/v1/auth/refresh",
                        "/api/v1/openapi");
    }

    @Test
    void reach_the_service_that_owns_them() {
        for (var route : forwardedRoutes()) {
            call(route, ownerKey());

            assertThat(neighbors.service(route.service()).last().method())
                    .as(route.toString())
                    .isEqualTo(route.method().name());
            assertThat(neighbors.service(route.service()).last().uri())
                    .as(route.toString())
                    .isEqualTo(path(route));
        }
    }

    @Test
    void that_are_in_no_contract_do_not_exist() {
        problem(owner().get("/api/v1/nothing").then(), 404, "not-found");
        problem(owner().get("/internal/v1/trading-state").then(), 404, "not-found");
        problem(owner().get("/api/v1/internal/v1/trading-state").then(), 404, "not-found");
        problem(given().get("/api/v1/nothing").then(), 401, "not-signed-in");
        problem(given().get("/").then(), 404, "not-found");
        problem(given().get("/openapi-ui/index.html").then(), 404, "not-found");
        problem(given().get("/q/health").then(), 404, "not-found");
        problem(given().get("/q/openapi").then(), 404, "not-found");
    }

    @Test
    void answer_405_to_other_methods_and_say_which_there_are() {
        var byPath = new HashMap<String, TreeSet<String>>();
        PublicRoute.all()
                .forEach(route ->
                        byPath.computeIfAbsent(path(route), _ -> new TreeSet<>())
                                .add(route.method().name()));

        for (Map.Entry<String, TreeSet<String>> entry : byPath.entrySet()) {
            for (var method : List.of(Method.PATCH, Method.DELETE, Method.HEAD, Method.TRACE)) {
                if (!entry.getValue().contains(method.name())) {
                    var answer = owner().request(method, entry.getKey());
                    assertThat(answer.statusCode())
                            .as(method + " " + entry.getKey())
                            .isIn(405, 401);
                    if (answer.statusCode() == 405) {
                        assertThat(answer.header("Allow"))
                                .isEqualTo(String.join(", ", entry.getValue()));
                    }
                }
            }
        }
    }

    @Test
    void do_not_know_invented_methods() {
        var answer = owner().request("FROBNICATE", USERS);

        assertThat(answer.statusCode()).isIn(400, 405, 501);
    }

    @Test
    void do_not_let_a_header_change_the_method() {
        var route = forwarded(HttpMethod.POST);

        owner().header("X-HTTP-Method-Override", "DELETE")
                .contentType(ContentType.JSON)
                .body("{}")
                .post(path(route))
                .then()
                .statusCode(200);

        var heard = neighbors.service(route.service()).last();
        assertThat(heard.method()).isEqualTo("POST");
        assertThat(heard.headers()).doesNotContainKey("X-HTTP-Method-Override");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api//v1/users",
                "/api/v1/users/",
                "/api/v1/./users",
                "/api/v1/x/../users",
                "/api/v1/users%2Fx",
                "/api/v1/us%65rs",
                "/api/v1/users;a=b",
                "/api/v1/users%00",
                "/api/v1/%c0%af",
                "/api/v1/users\\x"
            })
    void have_one_spelling(String path) {
        var answer = RawHttp.get(path, ownerKey());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .satisfiesAnyOf(
                        text ->
                                assertThat(text)
                                        .contains("path-not-canonical", "\"parameter\":\"path\""),
                        text -> assertThat(text).isEmpty());
    }

    @Test
    void stand_in_one_document_as_yaml_and_as_json() {
        var yaml = given().get("/api/v1/openapi").then().statusCode(200).extract();
        var json = given().accept(ContentType.JSON).get("/api/v1/openapi").then().statusCode(200);

        assertThat(yaml.asString()).contains("openapi: 3.1");
        json.contentType(ContentType.JSON).body("openapi", containsString("3.1"));
        var paths = new JsonObject(json.extract().asString()).getJsonObject("paths");
        assertThat(paths.fieldNames())
                .containsExactlyInAnyOrderElementsOf(
                        PublicRoute.all().stream().map(PublicRoute::path).distinct().toList());
    }

    @Test
    void have_an_example_of_every_body_and_name_a_summary_and_an_operation() {
        var document =
                new JsonObject(given().accept(ContentType.JSON).get("/api/v1/openapi").asString());
        var bare = new ArrayList<String>();

        document.getJsonObject("paths")
                .forEach(path ->
                        ((JsonObject) path.getValue())
                                .forEach(method ->
                                        ContractAudit.of(
                                                method.getKey() + " " + path.getKey(),
                                                (JsonObject) method.getValue(),
                                                bare)));

        assertThat(bare).isEmpty();
    }

    @Test
    void are_shown_and_tried_under_a_strict_policy_of_their_own() {
        given().get("/api/docs")
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .body(containsString("/api/docs/start.js"));
        for (var asset :
                List.of("swagger-ui-bundle.js", "swagger-ui.css", "start.js", "page.css")) {
            given().get("/api/docs/" + asset).then().statusCode(200);
        }
        problem(given().get("/api/docs/other.js").then(), 404, "not-found");
        assertThat(given().get("/api/docs").asString())
                .doesNotContain("<style", "unsafe", "onload");
    }

    private static List<PublicRoute> forwardedRoutes() {
        return PublicRoute.all().stream().filter(PublicRoute::isForwarded).toList();
    }

    private static int call(PublicRoute route, String credential) {
        var request = with(credential);
        if (!route.method().equals(HttpMethod.GET)) {
            request.contentType(ContentType.JSON).body("{}");
        }
        return request.request(Method.valueOf(route.method().name()), path(route)).statusCode();
    }
}
