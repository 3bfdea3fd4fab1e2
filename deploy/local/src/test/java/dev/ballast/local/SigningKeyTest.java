package dev.ballast.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SigningKeyTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Often enough that some coordinate begins with a zero byte or a sign byte. */
    @RepeatedTest(50)
    void what_the_private_key_signs_the_public_one_verifies() throws Exception {
        var key = SigningKey.make();
        var secret = JSON.readTree(key.privateKey());
        var shown = JSON.readTree(key.publicKeys()).path("keys").path(0);
        var message = "message".getBytes(StandardCharsets.UTF_8);

        var signer = Signature.getInstance("SHA256withECDSA");
        signer.initSign(privateKey(secret));
        signer.update(message);
        var verifier = Signature.getInstance("SHA256withECDSA");
        verifier.initVerify(publicKey(shown));
        verifier.update(message);

        assertThat(verifier.verify(signer.sign())).isTrue();
        assertThat(shown.path("kid")).isEqualTo(secret.path("kid"));
    }

    @Test
    void the_secret_part_is_in_the_private_key_alone() {
        var key = SigningKey.make();

        assertThat(key.privateKey()).contains("\"d\":");
        assertThat(key.publicKeys()).doesNotContain("\"d\":");
        assertThat(key.toString()).doesNotContain("\"d\":");
    }

    private static PrivateKey privateKey(JsonNode jwk) throws Exception {
        var spec = new ECPrivateKeySpec(number(jwk, "d"), curve());
        return KeyFactory.getInstance("EC").generatePrivate(spec);
    }

    private static PublicKey publicKey(JsonNode jwk) throws Exception {
        var point = new ECPoint(number(jwk, "x"), number(jwk, "y"));
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, curve()));
    }

    private static BigInteger number(JsonNode jwk, String name) {
        var bytes = Base64.getUrlDecoder().decode(jwk.path(name).asText());
        assertThat(bytes).hasSize(32);
        return new BigInteger(1, bytes);
    }

    private static ECParameterSpec curve() throws Exception {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }
}
