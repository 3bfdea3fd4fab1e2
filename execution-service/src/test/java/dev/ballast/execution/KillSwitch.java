package dev.ballast.execution;

import static io.restassured.RestAssured.given;

import dev.ballast.http.Scopes;
import dev.ballast.http.testing.GatewayTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** The trading state over HTTP, as the gateway hands it on. */
final class KillSwitch {

    private static final String PATH = "/internal/v1/trading-state";

    private KillSwitch() {}

    static ValidatableResponse set(String state) {
        return set("TENANT", "*", state);
    }

    /** One scope's state beside a tenant that may trade. */
    static ValidatableResponse set(String kind, String scope, String state) {
        // The limits that were said last are those that are held; the state is newer.
        var limits = Neighbors.latestLimits();
        return put(body(kind, scope, state, Neighbors.nextVersion(), limits));
    }

    /** A state that names limits nobody holds: whatever has begun waits for better news. */
    static void withhold() {
        put(body("TENANT", "*", "ACTIVE", Neighbors.nextVersion(), 0)).statusCode(200);
    }

    static ValidatableResponse put(String body) {
        return put(GatewayTokens.token("owner", Scopes.RISK), body);
    }

    static ValidatableResponse put(String token, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .put(PATH)
                .then();
    }

    static String body(String kind, String scope, String state, long version, long limits) {
        return """
        {"states":[{"kind":"TENANT","scope":"*","state":"ACTIVE","reason":"a test"},\
        {"kind":"%s","scope":"%s","state":"%s","reason":"a test"}],\
        "version":%d,"limitsVersion":%d,"changedBy":"owner",\
        "changedAt":"2026-01-31T09:30:00Z"}\
        """
                .formatted(kind, scope, state, version, limits);
    }
}
