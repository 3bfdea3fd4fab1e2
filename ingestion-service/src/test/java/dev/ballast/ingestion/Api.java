package dev.ballast.ingestion;

import static io.restassured.RestAssured.given;

import dev.ballast.http.testing.GatewayTokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The service as the gateway calls it. */
final class Api {

    static final String HEADER = "asset,quantity,location,price\n";

    private Api() {}

    static RequestSpecification asOwner() {
        return given().auth().oauth2(GatewayTokens.token("owner", "read", "write"));
    }

    static RequestSpecification asReader() {
        return given().auth().oauth2(GatewayTokens.token("reader", "read"));
    }

    /** The id of a new paper portfolio. */
    static String openPortfolio() {
        return asOwner()
                .contentType(ContentType.JSON)
                .body("{\"name\": \"Main\"}")
                .post("/api/v1/portfolios")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse importCsv(String portfolio, String csv) {
        return importCsv(portfolio, csv.getBytes(StandardCharsets.UTF_8), "");
    }

    static ValidatableResponse importCsv(String portfolio, byte[] csv, String query) {
        return asOwner()
                .contentType("text/csv")
                .body(csv)
                .post("/api/v1/portfolios/" + portfolio + "/imports" + query)
                .then();
    }

    static JsonPath portfolio(String id) {
        return asReader()
                .get("/api/v1/portfolios/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** What is held, but for how old its prices are and which statement reported it last. */
    static List<Map<String, Object>> withoutAges(JsonPath portfolio) {
        var holdings = portfolio.<Map<String, Object>>getList("holdings");
        holdings.forEach(holding -> {
            holding.remove("priceAsOf");
            holding.remove("reported");
        });
        return holdings;
    }

    /** The quantity of an asset, wherever it lies; null when there is none. */
    static String quantity(String portfolio, String asset) {
        return portfolio(portfolio)
                .getString("holdings.find { it.asset == '" + asset + "' }.quantity");
    }
}
