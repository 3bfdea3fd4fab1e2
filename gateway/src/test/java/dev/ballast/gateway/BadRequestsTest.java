package dev.ballast.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no honest client sends. Each gets a problem that names the fault; nothing is changed. */
@QuarkusTest
class BadRequestsTest extends GatewayTestCase {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':'a','scopes':['read'],'extra':1} | /extra | unknown property: extra",
                "{'name':'a','name':'b','scopes':['read']} | /name | repeated property: name",
                "{'name':12,'scopes':['read']} | /name | a value of another kind",
                "{'name':true,'scopes':['read']} | /name | a value of another kind",
                "{'name':'a','scopes':'read'} | /scopes | a value of another kind",
                "{'name':'a\\u0000','scopes':['read']} | /name | NUL",
                "{'name':'\\ud800','scopes':['read']} | /name | surrogate",
                "{'name':'a','scopes':['read'],'expiresAt':'yesterday'} | /expiresAt | a value of another kind",
                "{'name':'a','scopes':['read'],'expiresAt':'2026-02-30T00:00:00Z'} | /expiresAt | a value of another kind",
                "{'name':'a','scopes':['read'],'expiresAt':'2026-01-31T23:60:00Z'} | /expiresAt | a value of another kind",
                "[] | '' | a value of another kind",
                "null | '' | the body is null",
                "'' | '' | the body is empty",
            })
    void bodies_that_are_not_what_the_contract_says(String json, String pointer, String message) {
        problem(post(json.replace('\'', '"')), 400, "unreadable-json")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].message", containsString(message))
                .body("errors[0].fix", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":",
                "nonsense",
                "{\"name\":NaN}",
                "{\"name\":Infinity}",
                "{0x10:\"a\"}",
                "{'name':'a'}",
                "{\"name\":\"a\",}"
            })
    void bodies_that_are_no_json(String json) {
        problem(post(json), 400, "unreadable-json").body("errors[0].line", notNullValue());
    }

    @Test
    void bodies_that_are_two() {
        problem(post("{\"name\":\"a\",\"scopes\":[\"read\"]} {}"), 400, "unreadable-json");
    }

    @Test
    void bodies_that_nest_a_hundred_thousand_deep() {
        problem(post("{\"name\":" + "[".repeat(100_000)), 400, "unreadable-json");
    }

    @Test
    void bodies_in_another_encoding() {
        problem(post(bytes(0xEF, 0xBB, 0xBF, '{', '}')), 400, "unreadable-json")
                .body("errors[0].message", containsString("byte order mark"));
        problem(post(bytes('{', '"', 0xC0, 0xAF, '"', '}')), 400, "unreadable-json")
                .body("errors[0].message", containsString("UTF-8"));
        problem(post(bytes('{', '"', 0xED, 0xA0, 0x80, '"', '}')), 400, "unreadable-json");
        problem(post(bytes('{', 0, '}')), 400, "unreadable-json");
        problem(post("{}".getBytes(StandardCharsets.UTF_16)), 400, "unreadable-json");
    }

    @Test
    void bodies_that_are_too_long() {
        problem(post("{\"name\":\"" + "x".repeat(1_100_000) + "\"}"), 413, "body-too-large");
    }

    @Test
    void bodies_that_unpack_to_more() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[10_000_000]);
        }

        problem(
                owner().contentType(ContentType.JSON)
                        .header("Content-Encoding", "gzip")
                        .body(packed.toByteArray())
                        .post(KEYS)
                        .then(),
                415,
                "encoding-not-supported");
    }

    @Test
    void bodies_of_another_kind() {
        problem(
                owner().contentType(ContentType.XML).body("<a/>").post(KEYS).then(),
                415,
                "unsupported-media-type");
        problem(
                owner().contentType(ContentType.TEXT).body("{}").post(KEYS).then(),
                415,
                "unsupported-media-type");
        problem(owner().accept(ContentType.XML).get(KEYS).then(), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: Bearer other",
                "Host: elsewhere",
                "Content-Type: text/csv",
                "Idempotency-Key: b",
                "If-Match: \"2\""
            })
    void headers_that_are_there_twice(String second) {
        var answer =
                RawHttp.send(
                        "GET " + USERS + " HTTP/1.1",
                        "Authorization: Bearer " + ownerKey(),
                        "Content-Type: application/json",
                        "Idempotency-Key: a",
                        "If-Match: \"1\"",
                        second);

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void headers_without_measure() {
        assertThat(
                        RawHttp.send("GET " + USERS + " HTTP/1.1", "X-Long: " + "x".repeat(64_000))
                                .status())
                .isIn(400, 431);
        var many = new String[10_001];
        java.util.Arrays.fill(many, "X-Many: 1");
        many[0] = "GET " + USERS + " HTTP/1.1";
        assertThat(RawHttp.send(many).status()).isIn(400, 431);
    }

    @Test
    void lengths_that_contradict_each_other() {
        var answer =
                RawHttp.send(
                        "POST " + LOGIN + " HTTP/1.1",
                        "Content-Type: application/json",
                        "Content-Length: 5",
                        "Transfer-Encoding: chunked");

        assertThat(answer.status()).isIn(400, 0);
    }

    @Test
    void pages_of_other_origins_are_not_let_in() {
        problem(preflight("https://elsewhere.example"), 403, "origin-refused");
        problem(preflight("null"), 403, "origin-refused");
        problem(
                owner().header("Origin", "null")
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post(KEYS)
                        .then(),
                403,
                "origin-refused");
        owner().header("Origin", "https://elsewhere.example")
                .get(USERS)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void pages_of_the_named_origin_are() {
        preflight("https://friend.example")
                .statusCode(204)
                .header("Access-Control-Allow-Origin", equalTo("https://friend.example"))
                .header("Access-Control-Allow-Headers", containsString("Authorization"));
        owner().header("Origin", "https://friend.example")
                .get(USERS)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("https://friend.example"))
                .header("Vary", containsString("Origin"));
    }

    @Test
    void every_answer_is_strict_with_browsers() {
        given().get("/api/v1/nothing")
                .then()
                .header("X-Request-Id", notNullValue())
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    private static ValidatableResponse preflight(String origin) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .options(KEYS)
                .then();
    }

    private static ValidatableResponse post(String json) {
        return post(json.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse post(byte[] body) {
        return owner().contentType("application/json").body(body).post(KEYS).then();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }
}
