package dev.ballast.events;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Reads the times of envelopes. {@link Instant#parse} knows every form of ISO 8601, and takes
 * longer for it than all else that is read of an envelope.
 */
final class Times {

    /** As Instant.toString writes it; decimals may follow a point. */
    private static final String PLAIN = "0000-00-00T00:00:00";

    private static final int NANO_DIGITS = 9;
    private static final int DECIMAL = 10;

    private Times() {}

    /** Fails as Instant.parse does. */
    static Instant parse(String text) {
        try {
            return isPlain(text) ? plain(text) : Instant.parse(text);
        } catch (DateTimeException unusual) {
            return Instant.parse(text);
        }
    }

    private static boolean isPlain(String text) {
        var end = text.length() - 1;
        return end >= PLAIN.length() && text.charAt(end) == 'Z' && isDate(text) && isFraction(text);
    }

    private static boolean isDate(String text) {
        for (var at = 0; at < PLAIN.length(); at++) {
            var wanted = PLAIN.charAt(at);
            if (wanted == '0' ? !isDigit(text, at) : text.charAt(at) != wanted) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFraction(String text) {
        var end = text.length() - 1;
        var digits = end - PLAIN.length() - 1;
        for (var at = PLAIN.length() + 1; at < end; at++) {
            if (!isDigit(text, at)) {
                return false;
            }
        }
        if (end == PLAIN.length()) {
            return true;
        }
        return text.charAt(PLAIN.length()) == '.' && digits > 0 && digits <= NANO_DIGITS;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static Instant plain(String text) {
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19),
                        nanos(text))
                .toInstant(ZoneOffset.UTC);
    }

    private static int nanos(String text) {
        var from = PLAIN.length() + 1;
        var digits = text.length() - 1 - from;
        if (digits <= 0) {
            return 0;
        }
        var nanos = number(text, from, from + digits);
        for (var digit = digits; digit < NANO_DIGITS; digit++) {
            nanos *= DECIMAL;
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, DECIMAL);
    }
}
