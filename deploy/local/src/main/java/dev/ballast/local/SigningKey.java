package dev.ballast.local;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * The key with which the gateway signs (ES256), as JSON Web Keys: the private one for the gateway,
 * the public set for everybody who verifies.
 */
record SigningKey(String privateKey, String publicKeys) {
    private static final int COORDINATE_BYTES = 32;

    static SigningKey make() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var point = ((ECPublicKey) pair.getPublic()).getW();
            var x = encoded(point.getAffineX());
            var y = encoded(point.getAffineY());
            var d = encoded(((ECPrivateKey) pair.getPrivate()).getS());
            var common =
                    "\"kty\":\"EC\",\"crv\":\"P-256\",\"alg\":\"ES256\",\"use\":\"sig\",\"kid\":\"%s\",\"x\":\"%s\",\"y\":\"%s\""
                            .formatted(thumbprint(x, y), x, y);
            return new SigningKey(
                    "{" + common + ",\"d\":\"" + d + "\"}", "{\"keys\":[{" + common + "}]}");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no P-256", e);
        }
    }

    /** The key's name, made of the key itself (RFC 7638). */
    private static String thumbprint(String x, String y) throws GeneralSecurityException {
        var canonical =
                "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + x + "\",\"y\":\"" + y + "\"}";
        var digest = MessageDigest.getInstance("SHA-256");
        return base64(digest.digest(canonical.getBytes(StandardCharsets.US_ASCII)));
    }

    /** 32 bytes exactly: leading zeros stay, the sign's byte goes. */
    private static String encoded(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[COORDINATE_BYTES];
        var length = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
        Arrays.fill(bytes, (byte) 0);
        return base64(fixed);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "SigningKey" + publicKeys;
    }
}
