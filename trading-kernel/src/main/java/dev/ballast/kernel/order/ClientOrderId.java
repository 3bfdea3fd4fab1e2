package dev.ballast.kernel.order;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/**
 * Our name for one attempt at an order, told to the venue and stored with the intent.
 *
 * <p>The first 18 characters (90 bits) of the upper-case base32 (RFC 4648) of the SHA-256 of
 * tenant, execution, action, slice and attempt: UTF-8, numbers in plain decimals, joined by U+001F,
 * which no field may hold. 18 letters and digits fit every venue's field.
 */
public record ClientOrderId(String value) {

    static final char SEPARATOR = '\u001f';

    private static final int LENGTH = 18;
    private static final int BITS = 5;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern FORM = Pattern.compile("[A-Z2-7]{18}");

    public ClientOrderId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a client order id: " + value);
        }
    }

    static ClientOrderId derive(OrderKey key, int attempt) {
        if (attempt < 1) {
            throw new IllegalArgumentException("attempts count from 1: " + attempt);
        }
        var separator = String.valueOf(SEPARATOR);
        var text =
                String.join(
                        separator,
                        key.tenant(),
                        key.execution(),
                        key.action(),
                        Integer.toString(key.slice()),
                        Integer.toString(attempt));
        return new ClientOrderId(base32(sha256(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static String base32(byte[] hash) {
        var text = new StringBuilder(LENGTH);
        for (int bit = 0; text.length() < LENGTH; bit += BITS) {
            var pair = ((hash[bit / 8] & 0xff) << 8) | (hash[bit / 8 + 1] & 0xff);
            text.append(ALPHABET.charAt((pair >> (16 - BITS - bit % 8)) & 0x1f));
        }
        return text.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
