package dev.ballast.http;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How an exact amount is written: digits, at most one point, no exponent. */
public final class PlainDecimal {

    /** What to tell whoever wrote it otherwise. */
    public static final String FIX =
            "write a plain decimal in quotes, such as \"12.50\", with at most 38 digits on each"
                    + " side of the point";

    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]{0,37})(\\.[0-9]{1,38})?");
    private static final int LONGEST = 78;

    private PlainDecimal() {}

    /** Empty when it is not plain; {@code -0} is zero. */
    public static Optional<BigDecimal> parse(String text) {
        // Before BigDecimal sees it: 1e999999999 parses in no time and fills the memory when it is
        // added to something.
        return text.length() <= LONGEST && PLAIN.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
