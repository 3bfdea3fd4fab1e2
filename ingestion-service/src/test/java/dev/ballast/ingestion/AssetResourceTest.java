package dev.ballast.ingestion;

import static dev.ballast.ingestion.Api.HEADER;
import static dev.ballast.ingestion.Api.asOwner;
import static dev.ballast.ingestion.Api.asReader;
import static dev.ballast.ingestion.Api.importCsv;
import static dev.ballast.ingestion.Api.openPortfolio;
import static dev.ballast.ingestion.Api.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import dev.ballast.events.testing.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class AssetResourceTest {

    @Test
    void doge_is_a_meme() {
        asReader()
                .contentType(ContentType.JSON)
                .body("{\"symbols\": [\"DOGE\", \"nobody-knows\"]}")
                .post("/api/v1/assets/classifications")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].symbol", equalTo("DOGE"))
                .body("items[0].group", equalTo("Memecoins"))
                .body("items[0].confidence", equalTo(0.95f))
                .body("items[0].pattern", equalTo("meme_patterns"))
                .body("items[1].group", equalTo("Others"));
    }

    @Test
    void symbols_that_are_none_are_refused_with_their_place() {
        asReader()
                .contentType(ContentType.JSON)
                .body("{\"symbols\": [\"BTC\", \"ВТС\"]}")
                .post("/api/v1/assets/classifications")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/symbols/1"));
        asReader()
                .contentType(ContentType.JSON)
                .body("{\"symbols\": []}")
                .post("/api/v1/assets/classifications")
                .then()
                .statusCode(422);
    }

    @Test
    void there_are_eleven_groups() {
        asReader()
                .get("/api/v1/assets/groups")
                .then()
                .statusCode(200)
                .body("items", hasSize(11))
                .body("items", hasItems("BTC", "L1/L0 majors", "Others"));
    }

    @Test
    void the_known_assets_are_read_in_parts() {
        var first =
                asReader()
                        .get("/api/v1/assets?limit=300")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(300))
                        .extract()
                        .jsonPath();

        asReader()
                .get("/api/v1/assets?limit=1&cursor=" + first.getString("nextCursor"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void a_person_decides_what_an_asset_counts_as_and_portfolios_follow() {
        var id = openPortfolio();
        importCsv(id, HEADER + "ZZTOP,2,Kraken,10\n").statusCode(200);
        var tag =
                asReader()
                        .get("/api/v1/assets/ZZTOP")
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("ETag");

        decide("ZZTOP", tag, "{\"group\": \"DeFi\"}")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("group", equalTo("DeFi"))
                .body("source", equalTo("PERSON"));

        var after = portfolio(id);
        assertThat(after.getString("holdings[0].group")).isEqualTo("DeFi");
        assertThat(after.getString("cause")).isEqualTo("CLASSIFIED");
        decide("ZZTOP", tag, "{\"group\": \"Others\"}").statusCode(412);
        decide("ZZTOP", "\"1\"", "{\"alias\": \"BTC\"}")
                .statusCode(200)
                .body("alias", equalTo("BTC"))
                .body("group", equalTo("DeFi"));
    }

    @Test
    void an_edit_names_its_version_and_a_group_of_the_eleven() {
        asOwner()
                .contentType(ContentType.JSON)
                .body("{\"group\": \"DeFi\"}")
                .put("/api/v1/assets/YYY")
                .then()
                .statusCode(428);
        decide("YYY", "*", "{\"group\": \"Defi\"}").statusCode(422);
        decide("YYY", "*", "{\"alias\": \"two words\"}").statusCode(422);
    }

    @Test
    void venues_and_instruments_are_listed() {
        asReader()
                .get("/api/v1/market/venues")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("Binance", "Kraken", "Coinbase", "Bybit"))
                .body("items.find { it.venue == 'KRAKEN' }.takerFee", equalTo("0.004"))
                .body("items.find { it.venue == 'KRAKEN' }.feeAsset", equalTo("QUOTE"))
                .body("items.find { it.venue == 'BINANCE' }.feeAsset", equalTo("RECEIVED"));
        asReader()
                .get("/api/v1/market/instruments?venue=kraken&limit=500")
                .then()
                .statusCode(200)
                .body("items.venue.unique()", hasSize(1))
                .body(
                        "items.find { it.instrument == 'BTC-USDT.KRAKEN' }.stepSize",
                        equalTo("0.00000001"))
                .body(
                        "items.find { it.instrument == 'BTC-USDT.KRAKEN' }.feeAsset",
                        equalTo("QUOTE"));
    }

    private static io.restassured.response.ValidatableResponse decide(
            String asset, String tag, String body) {
        return asOwner()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .put("/api/v1/assets/" + asset)
                .then();
    }
}
