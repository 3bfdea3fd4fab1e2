package dev.ballast.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.http.testing.GatewayTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.InstantSource;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Every way to make or bend an access token that is known to have worked somewhere. */
@QuarkusTest
class StolenTokensTest extends GatewayTestCase {

    private static final String HEADER =
            "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"gateway-test\"}";

    private final long now = InstantSource.system().instant().getEpochSecond();

    @Test
    void a_good_token_is_accepted_so_that_the_others_fail_for_their_own_reason() {
        with(GatewayTokens.signed(HEADER, good().encode())).get(USERS).then().statusCode(200);
    }

    @Test
    void an_unsigned_token_is_refused() {
        refused(encode("{\"alg\":\"none\"}") + "." + encode(good().encode()) + ".");
        refused(encode("{\"alg\":\"None\"}") + "." + encode(good().encode()) + ".x");
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_shared_secret_is_refused() throws Exception {
        var location =
                ConfigProvider.getConfig()
                        .getValue("mp.jwt.verify.publickey.location", String.class);
        var publicKey = Files.readAllBytes(java.nio.file.Path.of(location.replace("file:", "")));
        var content =
                encode("{\"alg\":\"HS256\",\"kid\":\"gateway-test\"}")
                        + "."
                        + encode(good().encode());
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(publicKey, "HmacSHA256"));

        refused(content + "." + encode(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void a_token_that_brings_or_names_its_own_key_is_refused() throws Exception {
        for (var header :
                new String[] {
                    "{\"alg\":\"ES256\",\"kid\":\"../../../../dev/null\"}",
                    "{\"alg\":\"ES256\",\"kid\":\"http://127.0.0.1:1/key\"}",
                    "{\"alg\":\"ES256\",\"kid\":\"' or 1=1 --\"}",
                    "{\"alg\":\"ES256\",\"kid\":\"gateway-test\",\"jku\":\"http://127.0.0.1:1/jwks\"}",
                    "{\"alg\":\"ES256\",\"kid\":\"gateway-test\",\"x5u\":\"http://127.0.0.1:1/cert\"}",
                    "{\"alg\":\"ES256\",\"jwk\":{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\"}}"
                }) {
            refused(signedWithAnotherKey(header, good().encode()));
        }
    }

    @Test
    void a_changed_token_is_refused() {
        var token = GatewayTokens.signed(HEADER, good().encode());
        var parts = token.split("\\.", -1);
        var more =
                good().put("groups", new JsonArray().add("admin").add("execute"))
                        .put("upn", "root");

        refused(parts[0] + "." + encode(more.encode()) + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + ".");
        refused(parts[0] + "." + parts[1] + "." + encode(new byte[64]));
    }

    @Test
    void a_token_of_another_time_is_refused() {
        refused(GatewayTokens.signed(HEADER, good().put("exp", now - 10).encode()));
        refused(GatewayTokens.signed(HEADER, good().put("nbf", now + 600).encode()));
        refused(GatewayTokens.signed(HEADER, good().put("iat", now - 700).encode()));
        var endless = good();
        endless.remove("exp");
        refused(GatewayTokens.signed(HEADER, endless.encode()));
    }

    @Test
    void a_token_of_another_maker_or_for_another_reader_is_refused() {
        refused(GatewayTokens.signed(HEADER, good().put("iss", "https://elsewhere").encode()));
        refused(GatewayTokens.signed(HEADER, good().put("aud", "planner").encode()));
        var anyone = good();
        anyone.remove("aud");
        refused(GatewayTokens.signed(HEADER, anyone.encode()));
    }

    @Test
    void a_token_without_a_tenant_or_a_sign_in_is_refused() {
        var homeless = good();
        homeless.remove("tenant");
        refused(GatewayTokens.signed(HEADER, homeless.encode()));
        var rootless = good();
        rootless.remove("sid");
        refused(GatewayTokens.signed(HEADER, rootless.encode()));
        refused(GatewayTokens.signed(HEADER, good().put("sid", "no id").encode()));
    }

    @Test
    void nonsense_is_refused() {
        refused("x");
        refused("x.y.z");
        refused("..");
        problem(RestAssured.given().get(USERS).then(), 401, "not-signed-in")
                .header("WWW-Authenticate", "Bearer");
        problem(
                RestAssured.given()
                        .header("Authorization", "Basic b3duZXI6b3duZXI=")
                        .get(USERS)
                        .then(),
                401,
                "not-signed-in");
    }

    @Test
    void a_token_of_a_megabyte_is_not_even_read() throws Exception {
        var head = "GET " + USERS + " HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer ";

        assertThat(answerTo(head + "x".repeat(1_000_000))).matches("|HTTP/1.1 4(00|31) .*");
        assertThat(answerTo(head + "x\r\nConnection: close\r\n\r\n"))
                .as("the next caller is served")
                .startsWith("HTTP/1.1 401 ");
    }

    /** The first line of the answer; none when the server hung up, as it may on a flood. */
    private static String answerTo(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                var line =
                        new BufferedReader(
                                        new InputStreamReader(
                                                socket.getInputStream(), StandardCharsets.US_ASCII))
                                .readLine();
                return line == null ? "" : line;
            } catch (SocketException hungUp) {
                return "";
            }
        }
    }

    @Test
    void signing_in_needs_no_token_but_survives_a_bad_one() {
        with("x.y.z")
                .contentType(ContentType.JSON)
                .body(
                        "{\"username\":\"owner\",\"password\":\"%s\"}"
                                .formatted(Neighborhood.PASSWORD))
                .post(LOGIN)
                .then()
                .statusCode(200);
    }

    private JsonObject good() {
        return new JsonObject()
                .put("iss", "https://gateway.ballast")
                .put("aud", "gateway")
                .put("sub", "owner")
                .put("upn", "owner")
                .put("tenant", "default")
                .put("sid", UUID.randomUUID().toString())
                .put("groups", new JsonArray().add("read").add("admin"))
                .put("iat", now)
                .put("exp", now + 600)
                .put("jti", UUID.randomUUID().toString());
    }

    private static void refused(String token) {
        problem(with(token).get(USERS).then(), 401, "not-signed-in");
    }

    private static String signedWithAnotherKey(String header, String claims) throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var content = encode(header) + "." + encode(claims);
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(generator.generateKeyPair().getPrivate());
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + encode(signature.sign());
    }

    private static String encode(String text) {
        return encode(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
