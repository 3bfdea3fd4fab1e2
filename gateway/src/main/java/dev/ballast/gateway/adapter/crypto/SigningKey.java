package dev.ballast.gateway.adapter.crypto;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The gateway's private key, read once: smallrye-jwt would read the file for each signature. */
@ApplicationScoped
class SigningKey {

    private final PrivateKey key;
    private final String id;
    private final String issuer;

    SigningKey(
            @ConfigProperty(name = "ballast.signin.signing-key") Path file,
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer) {
        var jwk = read(file);
        this.key = privateKey(jwk.getString("d"));
        this.id = jwk.getString("kid");
        this.issuer = issuer;
    }

    String sign(JwtClaimsBuilder claims) {
        return claims.issuer(issuer).jws().algorithm(SignatureAlgorithm.ES256).keyId(id).sign(key);
    }

    private static JsonObject read(Path file) {
        try {
            var jwk = new JsonObject(Files.readString(file));
            if (!"P-256".equals(jwk.getString("crv")) || !jwk.containsKey("d")) {
                throw new IllegalStateException(file + " is not a private P-256 key (JWK)");
            }
            return jwk;
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key can't be read: " + file, e);
        }
    }

    private static PrivateKey privateKey(String number) {
        try {
            var curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec("secp256r1"));
            var secret = new BigInteger(1, Base64.getUrlDecoder().decode(number));
            return KeyFactory.getInstance("EC")
                    .generatePrivate(
                            new ECPrivateKeySpec(
                                    secret, curve.getParameterSpec(ECParameterSpec.class)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signing key is not usable", e);
        }
    }
}
