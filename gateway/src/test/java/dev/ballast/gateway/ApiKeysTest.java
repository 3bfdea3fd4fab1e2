package dev.ballast.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ApiKeysTest extends GatewayTestCase {

    @Test
    void show_their_secret_once_and_keep_a_hash() throws SQLException {
        var made = newKey(ownerKey(), "once", List.of("read"));

        var secret = made.getString("key");
        assertThat(secret).matches("blk_[A-Za-z0-9_-]{43}");
        assertThat(
                        neighbors
                                .servers()
                                .query(
                                        "select hash from api_key where id = '%s'"
                                                .formatted(made.getString("id"))))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(secret);
        var listed = owner().get(KEYS + "?limit=500").then().statusCode(200);
        listed.body("items.id", hasItem(made.getString("id")));
        assertThat(listed.extract().asString()).doesNotContain(secret, "\"key\"");
    }

    @Test
    void note_when_they_were_used_last() {
        var made = newKey(ownerKey(), "used", List.of("admin"));

        with(made.getString("key")).get(KEYS).then().statusCode(200);

        owner().get(KEYS + "?limit=500")
                .then()
                .body(
                        "items.find { it.id == '%s' }.lastUsedAt".formatted(made.getString("id")),
                        notNullValue());
    }

    @Test
    void open_nothing_once_they_are_taken_back() {
        var made = newKey(ownerKey(), "taken back", List.of("admin"));
        var key = made.getString("key");
        with(key).get(KEYS).then().statusCode(200);

        owner().delete(KEYS + "/" + made.getString("id")).then().statusCode(204);

        problem(with(key).get(KEYS).then(), 401, "not-signed-in");
        problem(owner().delete(KEYS + "/" + UUID.randomUUID()).then(), 404, "not-found");
    }

    @Test
    void that_were_never_given_open_nothing() {
        problem(with("blk_" + "x".repeat(43)).get(KEYS).then(), 401, "not-signed-in");
        problem(with("blk_").get(KEYS).then(), 401, "not-signed-in");
    }

    @Test
    void can_do_no_more_than_who_made_them() {
        var admin = newKey(ownerKey(), "admin only", List.of("admin")).getString("key");

        problem(
                        with(admin)
                                .contentType(ContentType.JSON)
                                .body("{\"name\":\"more\",\"scopes\":[\"admin\",\"execute\"]}")
                                .post(KEYS)
                                .then(),
                        422,
                        "broken-rule")
                .body("errors[0].pointer", equalTo("/scopes/1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'scopes':['read']} | /name",
                "{'name':' ','scopes':['read']} | /name",
                "{'name':'a'} | /scopes",
                "{'name':'a','scopes':[]} | /scopes",
                "{'name':'a','scopes':['root']} | /scopes/0",
                "{'name':'a','scopes':['read','read']} | /scopes",
                "{'name':'a','scopes':['read'],'expiresAt':'2001-01-01T00:00:00Z'} | /expiresAt",
            })
    void are_not_made_of_broken_wishes(String json, String pointer) {
        problem(
                        owner().contentType(ContentType.JSON)
                                .body(json.replace('\'', '"'))
                                .post(KEYS)
                                .then(),
                        422,
                        "broken-rule")
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void are_made_once_for_an_idempotency_key() {
        var idempotencyKey = UUID.randomUUID().toString();
        var body = "{\"name\":\"idempotent\",\"scopes\":[\"read\"]}";

        var first = create(idempotencyKey, body).statusCode(201).extract();
        var again = create(idempotencyKey, body.replace(":", " : ")).statusCode(201);

        again.body("id", equalTo(first.path("id"))).body("key", nullValue());
        again.header("Location", equalTo(first.header("Location")));
        assertThat(first.<String>path("key")).startsWith("blk_");
        problem(
                create(idempotencyKey, body.replace("idempotent", "other")),
                422,
                "idempotency-key-reused");
    }

    private static io.restassured.response.ValidatableResponse create(String key, String body) {
        return owner().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(KEYS)
                .then();
    }

    @Test
    void come_in_pages() {
        newKey(ownerKey(), "page one", List.of("read"));
        newKey(ownerKey(), "page two", List.of("read"));

        var first = owner().get(KEYS + "?limit=1").then().statusCode(200).extract();
        var second =
                owner().get(KEYS + "?limit=1&cursor=" + first.<String>path("nextCursor"))
                        .then()
                        .statusCode(200);

        second.body("items.size()", equalTo(1));
        assertThat(second.extract().<String>path("items[0].id"))
                .isGreaterThan(first.path("items[0].id"));
    }

    @ParameterizedTest
    @CsvSource({
        "limit,-1",
        "limit,0",
        "limit,501",
        "limit,2147483648",
        "limit,9223372036854775808",
        "limit,x",
        "cursor,x",
        "cursor,!!"
    })
    void pages_that_can_not_be_are_refused(String parameter, String value) {
        problem(owner().get(KEYS + "?" + parameter + "=" + value).then(), 400, "bad-parameter")
                .body("errors[0].parameter", equalTo(parameter));
    }
}
