package dev.ballast.gateway.domain.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A random text that opens something. With 256 bits of chance a plain hash is enough to keep: there
 * is nothing to guess, unlike a password.
 */
public record Secret(String text) {

    /** How an API key begins, so that it is known for one, by us and by scanners for secrets. */
    public static final String KEY_PREFIX = "blk_";

    /** What is kept of it. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** It must never be printed by accident. */
    @Override
    public String toString() {
        return "Secret[…]";
    }
}
