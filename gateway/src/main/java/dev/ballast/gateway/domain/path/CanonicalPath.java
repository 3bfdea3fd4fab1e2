package dev.ballast.gateway.domain.path;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A resource has one spelling. Two parsers that read a path differently are how authorisation is
 * walked around, so what is not canonical is refused and never repaired. Percent-encoding is for
 * space and non-ASCII only: {@code BTC-USD}, never {@code BTC%2FUSD}.
 */
public final class CanonicalPath {

    private static final int LONGEST = 1_024;
    // No ';' (matrix parameters), no '\', no trailing slash; '%20' or upper-case bytes of
    // non-ASCII.
    // Possessive: a long path that fails must not be tried again from every place.
    private static final Pattern SEGMENTS =
            Pattern.compile("/|(?:/(?:[A-Za-z0-9._~!$&'()*+,=:@-]|%20|%[89A-F][0-9A-F])++)++");
    private static final Pattern DOTS = Pattern.compile("/\\.{1,2}(/|$)");
    private static final Pattern ENCODED = Pattern.compile("(?:%[89A-F][0-9A-F])++");

    private CanonicalPath() {}

    /** What is wrong with a raw path; empty when it is canonical. */
    public static Optional<String> fault(@Nullable String path) {
        if (path == null || path.length() > LONGEST) {
            return Optional.of("the path is missing or longer than 1024 characters");
        }
        if (!SEGMENTS.matcher(path).matches()) {
            return Optional.of(
                    "the path has an empty segment, a trailing slash, or a character or encoding"
                            + " that is not allowed");
        }
        if (DOTS.matcher(path).find()) {
            return Optional.of("the path has a dot segment");
        }
        return isUtf8(path) ? Optional.empty() : Optional.of("the path is not encoded in UTF-8");
    }

    private static boolean isUtf8(String path) {
        return ENCODED.matcher(path)
                .results()
                .allMatch(run -> {
                    var bytes = HexFormat.of().parseHex(run.group().replace("%", ""));
                    try {
                        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
                        return true;
                    } catch (CharacterCodingException e) {
                        return false; // overlong forms too
                    }
                });
    }
}
