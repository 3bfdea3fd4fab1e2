package dev.ballast.ingestion;

import static dev.ballast.ingestion.Api.asOwner;
import static dev.ballast.ingestion.Api.asReader;
import static dev.ballast.ingestion.Api.openPortfolio;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.http.testing.GatewayTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class PortfolioResourceTest {

    @Test
    void a_portfolio_is_on_paper_and_empty_when_it_is_opened() {
        var id = openPortfolio();

        asReader()
                .get("/api/v1/portfolios/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Main"))
                .body("mode", equalTo("paper"))
                .body("baseCurrency", equalTo("USD"))
                .body("totalValue", equalTo("0"))
                .body("cause", equalTo("OPENED"))
                .body("asOf", notNullValue())
                .body("holdings", empty())
                .body("groups", empty());
    }

    @Test
    void a_name_may_be_a_script_and_stays_data() {
        asOwner()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "  <script>alert('1')</script> ", "mode", "live"))
                .post("/api/v1/portfolios")
                .then()
                .statusCode(201)
                .contentType(ContentType.JSON)
                .header("Location", matchesPattern("/api/v1/portfolios/[0-9a-f-]{36}"))
                .body("name", equalTo("<script>alert('1')</script>"))
                .body("mode", equalTo("live"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422|/name",
                "{\"name\": \"   \"}|422|/name",
                "{\"name\": \"a\\u0007b\"}|422|/name",
                "{\"name\": \"a\", \"baseCurrency\": \"EUR\"}|422|/baseCurrency",
                "{\"name\": \"a\", \"mode\": \"PAPER\"}|422|/mode",
            })
    void what_breaks_a_rule_is_refused_with_its_place_and_fix(
            String body, int status, String pointer) {
        asOwner()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/portfolios")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo("broken-rule"))
                .body("errors.pointer", hasItem(pointer))
                .body("errors[0].fix", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''",
                "null",
                "{\"name\":",
                "{\"name\": 1}",
                "{\"name\": \"a\", \"owner\": \"b\"}"
            })
    void what_can_not_be_read_is_refused(String body) {
        asOwner()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/portfolios")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void the_same_key_opens_one_portfolio_and_refuses_another_body() {
        var key = UUID.randomUUID().toString();

        var first = openWith(key, "{\"name\": \"Once\"}").statusCode(201).extract().path("id");
        var again = openWith(key, "{ \"name\" : \"Once\" }").statusCode(201).extract().path("id");

        org.assertj.core.api.Assertions.assertThat(again).isEqualTo(first);
        openWith(key, "{\"name\": \"Twice\"}").statusCode(422);
    }

    private static io.restassured.response.ValidatableResponse openWith(String key, String body) {
        return asOwner()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/portfolios")
                .then();
    }

    @Test
    void the_list_is_read_in_parts() {
        openPortfolio();
        openPortfolio();
        openPortfolio();

        var first =
                asReader()
                        .get("/api/v1/portfolios?limit=2")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(2))
                        .extract()
                        .jsonPath();
        asReader()
                .get("/api/v1/portfolios?limit=1&cursor=" + first.getString("nextCursor"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.id", not(hasItem(first.getString("items[1].id"))));
    }

    @Test
    void another_tenants_portfolio_is_not_there() {
        var id = openPortfolio();
        var stranger = GatewayTokens.tokenOf("other", "stranger", "read", "write");

        for (var path : new String[] {"", "/snapshots", "/transactions", "/issues"}) {
            given().auth()
                    .oauth2(stranger)
                    .get("/api/v1/portfolios/" + id + path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"));
        }
        given().auth()
                .oauth2(stranger)
                .contentType("text/csv")
                .body(Api.HEADER + "BTC,1,Kraken,\n")
                .post("/api/v1/portfolios/" + id + "/imports")
                .then()
                .statusCode(404);
    }

    @Test
    void an_id_that_is_none_is_refused_and_an_unknown_one_not_found() {
        asReader().get("/api/v1/portfolios/17").then().statusCode(400);
        asReader().get("/api/v1/portfolios/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void without_a_token_or_its_scope_nothing_is_done() {
        given().get("/api/v1/portfolios").then().statusCode(401);
        asReader()
                .contentType(ContentType.JSON)
                .body("{\"name\": \"a\"}")
                .post("/api/v1/portfolios")
                .then()
                .statusCode(403);
    }

    @Test
    void the_history_begins_with_the_opening() {
        asReader()
                .get("/api/v1/portfolios/" + openPortfolio() + "/snapshots")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].version", equalTo(1))
                .body("items[0].cause", equalTo("OPENED"))
                .body("items[0].totalValue", equalTo("0"))
                .body("items[0].id", containsString("-"));
    }
}
