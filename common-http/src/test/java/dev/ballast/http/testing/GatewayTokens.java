package dev.ballast.http.testing;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Tokens as the gateway makes them for the service under test. That the service accepts them needs
 * nothing more than this jar on the test class path.
 */
public final class GatewayTokens {

    private static final InstantSource CLOCK = InstantSource.system();

    private GatewayTokens() {}

    /** For tenant {@code default}. */
    public static String token(String principal, String... scopes) {
        return tokenOf("default", principal, scopes);
    }

    /** For another tenant. */
    public static String tokenOf(String tenant, String principal, String... scopes) {
        var service = ConfigProvider.getConfig().getValue("ballast.service", String.class);
        return token(service, tenant, principal, scopes);
    }

    private static String token(
            String audience, String tenant, String principal, String... scopes) {
        var now = CLOCK.instant().getEpochSecond();
        var groups =
                Arrays.stream(scopes)
                        .map(scope -> "\"" + scope + "\"")
                        .collect(Collectors.joining(","));
        var claims =
                """
                {"iss":"https://gateway.ballast","aud":"%s","sub":"%s","upn":"%s","tenant":"%s",\
                "groups":[%s],"iat":%d,"exp":%d,"jti":"%s"}\
                """
                        .formatted(
                                audience,
                                principal,
                                principal,
                                tenant,
                                groups,
                                now,
                                now + 60,
                                UUID.randomUUID());
        return signed(claims);
    }

    /** The private key (JWK) behind all this, for a test of the gateway itself. */
    public static Path signingKey() {
        return TestKey.jwk();
    }

    /** Any header and claims, signed with the right key: for what must be refused. */
    public static String signed(String header, String claims) {
        return TestKey.sign(header, claims);
    }

    /** Any claims, signed with the right key: for what must be refused. */
    public static String signed(String claims) {
        return TestKey.sign(
                "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(TestKey.ID), claims);
    }
}
