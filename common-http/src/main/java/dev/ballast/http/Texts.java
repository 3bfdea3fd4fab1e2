package dev.ballast.http;

import java.util.Optional;

/** What text may hold. */
final class Texts {

    private static final int SHOWN = 40;

    private Texts() {}

    /** For messages: what a caller wrote, but never all of it. */
    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** PostgreSQL can't store the one, UTF-8 can't write the other. */
    static Optional<String> fault(String text) {
        for (int at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character == 0) {
                return Optional.of("text has a NUL character");
            }
            if (Character.isHighSurrogate(character)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(character)) {
                return Optional.of("text has half a surrogate pair");
            }
        }
        return Optional.empty();
    }
}
