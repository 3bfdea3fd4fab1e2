package dev.ballast.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SigningInTest extends GatewayTestCase {

    @Test
    void gives_a_person_a_token_for_ten_minutes() {
        var signedIn = signIn("owner", Neighborhood.PASSWORD);

        signedIn.statusCode(200)
                .body("expiresIn", equalTo(600))
                .body("tokenType", equalTo("Bearer"))
                .body("scopes", hasItems("read", "admin"))
                .body("accessToken", matchesPattern("[^.]+\\.[^.]+\\.[^.]+"))
                .body("refreshToken", notNullValue());
        var token = signedIn.extract().<String>path("accessToken");
        var claims =
                new JsonObject(
                        Buffer.buffer(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1])));
        assertThat(claims.getString("aud")).isEqualTo("gateway");
        assertThat(claims.getLong("exp") - claims.getLong("iat")).isEqualTo(600);
        with(token).get(USERS).then().statusCode(200).body("items[0].username", equalTo("owner"));
    }

    @Test
    void with_a_wrong_name_or_password_is_refused_in_the_same_words() {
        var wrongPassword = problem(signIn("owner", "wrong"), 401, "sign-in-refused");
        var wrongName = problem(signIn("nobody", "wrong"), 401, "sign-in-refused");

        assertThat(wrongPassword.extract().<String>path("detail"))
                .isEqualTo(wrongName.extract().path("detail"));
    }

    @Test
    void needs_a_name_and_a_password() {
        problem(signIn("", ""), 422, "broken-rule")
                .body("errors.pointer", hasItems("/username", "/password"));
    }

    @Test
    void is_limited_for_each_name() {
        var answers =
                java.util.stream.IntStream.range(0, 40)
                        .mapToObj(_ -> signIn("somebody", "guess").extract())
                        .toList();

        assertThat(answers)
                .anySatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(429);
                    assertThat(answer.<String>path("code")).isEqualTo("sign-in-limited");
                    assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
                });
    }

    @Test
    void keeps_no_password_and_no_token() throws SQLException {
        var refreshToken = signIn().getString("refreshToken");

        assertThat(neighbors.servers().query("select password_hash from account"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain(Neighborhood.PASSWORD);
        assertThat(
                        neighbors
                                .servers()
                                .query(
                                        "select count(*) from refresh_token where hash = '%s'"
                                                .formatted(refreshToken)))
                .isEqualTo("0");
    }

    @Test
    void is_prolonged_by_a_refresh_token_that_is_good_once() {
        var first = signIn().getString("refreshToken");

        var second = refresh(first).statusCode(200).extract().<String>path("refreshToken");
        var third = refresh(second).statusCode(200).extract().<String>path("refreshToken");

        assertThat(first).isNotEqualTo(second);
        refresh(third).statusCode(200).body("accessToken", notNullValue());
    }

    @Test
    void ends_for_everyone_when_a_refresh_token_comes_twice() {
        var first = signIn().getString("refreshToken");
        var second = refresh(first).statusCode(200).extract();
        var access = second.<String>path("accessToken");
        with(access).get(USERS).then().statusCode(200);

        problem(refresh(first), 401, "sign-in-refused");

        problem(refresh(second.path("refreshToken")), 401, "sign-in-refused");
        problem(with(access).get(USERS).then(), 401, "not-signed-in");
    }

    @Test
    void ends_with_signing_out_and_so_do_its_access_tokens() {
        var signedIn = signIn();
        var access = signedIn.getString("accessToken");

        given().contentType(ContentType.JSON)
                .body(body(signedIn.getString("refreshToken")))
                .post(LOGOUT)
                .then()
                .statusCode(204);

        problem(refresh(signedIn.getString("refreshToken")), 401, "sign-in-refused");
        problem(with(access).get(USERS).then(), 401, "not-signed-in");
    }

    @Test
    void in_a_browser_keeps_the_refresh_token_where_no_script_can_read_it() {
        var login =
                given().contentType(ContentType.JSON)
                        .header("Sec-Fetch-Site", "same-origin")
                        .body(
                                "{\"username\":\"owner\",\"password\":\"%s\"}"
                                        .formatted(Neighborhood.PASSWORD))
                        .post(LOGIN)
                        .then()
                        .statusCode(200)
                        .body("refreshToken", nullValue())
                        .extract();
        var cookie = login.detailedCookie("ballast_refresh");

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/api/v1/auth");
        given().noContentType()
                .cookie("ballast_refresh", cookie.getValue())
                .header("Sec-Fetch-Site", "same-origin")
                .post(REFRESH)
                .then()
                .statusCode(200)
                .cookie("ballast_refresh")
                .body("refreshToken", nullValue());
    }

    @Test
    void goes_on_from_no_token_at_all_is_refused() {
        problem(given().noContentType().post(REFRESH).then(), 422, "broken-rule")
                .body("errors[0].pointer", equalTo("/refreshToken"));
        problem(refresh("never given"), 401, "sign-in-refused");
    }

    private static ValidatableResponse refresh(String token) {
        return given().contentType(ContentType.JSON).body(body(token)).post(REFRESH).then();
    }

    private static String body(String refreshToken) {
        return new JsonObject().put("refreshToken", refreshToken).encode();
    }
}
