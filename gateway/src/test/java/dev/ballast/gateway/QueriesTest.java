package dev.ballast.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.ballast.gateway.adapter.http.contract.PublicRoute;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A filter that is not heeded looks like an answer: what a call has no parameter for is refused.
 */
@QuarkusTest
class QueriesTest extends GatewayTestCase {

    private static final String FILLS = "/api/v1/fills";

    @Test
    void with_an_unknown_parameter_are_refused_with_those_that_exist() {
        problem(owner().get(FILLS + "?portfolioId=x").then(), 400, "bad-parameter")
                .body("detail", equalTo("This call has no parameter portfolioId."))
                .body("errors.parameter", contains("portfolioId"))
                .body("errors[0].message", equalTo("unknown parameter: portfolioId"))
                .body("errors[0].fix", equalTo("use cursor, executionId, limit, or leave it out"));
        assertThat(neighbors.service("execution").heard()).isEmpty();
    }

    @Test
    void tell_all_that_is_wrong_with_them() {
        problem(
                        owner().get(FILLS + "?limit=1&state=OPEN&Limit=2&limit=3").then(),
                        400,
                        "bad-parameter")
                .body("errors.parameter", contains("limit", "state", "Limit"))
                .body("errors[0].message", equalTo("the parameter is there 2 times"))
                .body("errors[0].fix", equalTo("send it once"));
    }

    @Test
    void of_calls_without_parameters_are_refused_whatever_they_say() {
        problem(owner().get("/api/v1/strategies?limit=1").then(), 400, "bad-parameter")
                .body("errors[0].fix", equalTo("leave it out: this call has no parameters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/api-keys", "/api/v1/users", "/api/v1/stream"})
    void of_the_gateways_own_calls_are_read_as_strictly(String path) {
        problem(owner().get(path + "?nonsense=1").then(), 400, "bad-parameter")
                .body("errors.parameter", hasItem("nonsense"));
    }

    @Test
    void of_calls_that_need_no_credential_are_read_as_strictly() {
        problem(given().get("/api/v1/openapi?nonsense=1").then(), 400, "bad-parameter");
        problem(
                given().contentType(ContentType.JSON).body("{}").post(LOGIN + "?a=b").then(),
                400,
                "bad-parameter");
    }

    @Test
    void say_nothing_to_those_who_may_not_call() {
        problem(given().get(FILLS + "?portfolioId=x").then(), 401, "not-signed-in");
        var reader = newKey(ownerKey(), "no execute", List.of("write")).getString("key");
        problem(with(reader).get(FILLS + "?portfolioId=x").then(), 403, "scope-missing");
    }

    @Test
    void that_can_not_be_decoded_are_refused() {
        var answer = RawHttp.get(FILLS + "?limit=%zz", ownerKey());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(neighbors.service("execution").heard()).isEmpty();
    }

    @Test
    void reach_the_service_as_they_were_written_with_every_parameter_of_the_contract() {
        for (var route : forwardedWithParameters()) {
            var uri =
                    path(route)
                            + route.parameters().stream()
                                    .map(name -> name + "=a%20b")
                                    .collect(Collectors.joining("&", "?", ""));

            assertThat(call(route, uri).statusCode()).as(uri).isEqualTo(200);

            assertThat(neighbors.service(route.service()).last().uri()).isEqualTo(uri);
        }
    }

    @Test
    void of_no_call_at_all_take_what_the_contract_does_not_have() {
        for (var route : PublicRoute.all()) {
            var answer = call(route, path(route) + "?invented=1");

            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(400);
            answer.then().body("errors[0].message", containsString("invented"));
        }
        for (var route : PublicRoute.all()) {
            if (route.isForwarded()) {
                assertThat(neighbors.service(route.service()).heard()).isEmpty();
            }
        }
    }

    private static List<PublicRoute> forwardedWithParameters() {
        var routes =
                PublicRoute.all().stream()
                        .filter(PublicRoute::isForwarded)
                        .filter(route -> !route.parameters().isEmpty())
                        .toList();
        assertThat(routes).isNotEmpty();
        return routes;
    }

    private static Response call(PublicRoute route, String uri) {
        var request = owner();
        if (!route.method().equals(HttpMethod.GET)) {
            request.contentType(ContentType.JSON).body("{}");
        }
        return request.request(Method.valueOf(route.method().name()), uri);
    }
}
