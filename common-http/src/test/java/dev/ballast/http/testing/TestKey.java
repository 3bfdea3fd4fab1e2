package dev.ballast.http.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * A signing key for this run of the tests. Kept in system properties: Quarkus loads the classes of
 * a test more than once, and each must find the same key.
 */
final class TestKey {

    static final String ID = "gateway-test";

    private static final String PRIVATE = "ballast.test.private-key";
    private static final String JWKS = "ballast.test.jwks";
    private static final String JWK = "ballast.test.jwk";

    private TestKey() {}

    /** The file with the public half. */
    static Path jwks() {
        synchronized (System.getProperties()) {
            if (System.getProperty(JWKS) == null) {
                make();
            }
            return Path.of(System.getProperty(JWKS));
        }
    }

    /** The file with both halves, as the gateway wants it. */
    static Path jwk() {
        jwks();
        return Path.of(System.getProperty(JWK));
    }

    static String sign(String header, String claims) {
        var content = encode(header) + "." + encode(claims);
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(privateKey());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey privateKey() throws GeneralSecurityException {
        jwks();
        var bytes = Base64.getDecoder().decode(System.getProperty(PRIVATE));
        return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(bytes));
    }

    private static void make() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var secret = file("ballast-test-jwk", jwk(pair));
            var file = file("ballast-test-jwks", "{\"keys\":[%s}]}".formatted(open(pair)));
            System.setProperty(JWK, secret.toString());
            System.setProperty(
                    PRIVATE, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            System.setProperty(JWKS, file.toString());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name, String content) throws IOException {
        var file = Files.createTempFile(name, ".json");
        file.toFile().deleteOnExit();
        return Files.writeString(file, content);
    }

    private static String jwk(KeyPair pair) {
        return open(pair)
                + ",\"d\":\"%s\"}".formatted(number(((ECPrivateKey) pair.getPrivate()).getS()));
    }

    /** Without the closing brace. */
    private static String open(KeyPair pair) {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"alg\":\"ES256\",\"use\":\"sig\",\"kid\":\"%s\",\"x\":\"%s\",\"y\":\"%s\""
                .formatted(ID, number(point.getAffineX()), number(point.getAffineY()));
    }

    /** 32 bytes: without BigInteger's sign byte, with the leading zeros that it drops. */
    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[32];
        for (int back = 1; back <= Math.min(32, bytes.length); back++) {
            fixed[32 - back] = bytes[bytes.length - back];
        }
        return base64(fixed);
    }

    private static String encode(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
