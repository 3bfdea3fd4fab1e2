package dev.ballast.ingestion.domain.statement;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads numbers as statements write them. What could mean two things is refused with what to write
 * instead: {@code 1,234} is a thousand to one reader and a bit more than one to another.
 */
public final class NumberText {

    /** What was read, or why it could not be. */
    public sealed interface Reading {}

    public record Read(BigDecimal value) implements Reading {}

    public record Refused(String code, String message, String fix) implements Reading {}

    /** More than any coin has; with it a value fits into 38 digits before the point. */
    private static final int INTEGER_DIGITS = 20;

    private static final int DECIMALS = 38;
    private static final int LONGEST = 200;

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern EXPONENT = Pattern.compile("[-+]?[0-9]*\\.?[0-9]+[eE][-+]?[0-9]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("[-+]?0[xX].*");
    private static final Pattern GROUPED =
            Pattern.compile("[-+]?[0-9]{1,3}([,.' \u00a0\u202f\u2009][0-9]{3})+([.,][0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("[-+]?[0-9]*,[0-9]+");
    private static final Pattern ENDLESS =
            Pattern.compile("(?i)[-+]?(nan|inf|infinity|∞|1\\.#inf|1\\.#qnan)");
    private static final Pattern ACCOUNTED = Pattern.compile("\\([0-9.,]+\\)");
    private static final Pattern SHORT = Pattern.compile("-?([0-9]+\\.|\\.[0-9]+)");

    private NumberText() {}

    public static Reading read(String cell) {
        var text = cell.replace('\u00a0', ' ').strip();
        if (text.isEmpty()) {
            return new Refused(
                    "number-missing", "there is no number", "write a number, 0 for none");
        }
        if (text.length() > LONGEST) {
            return new Refused(
                    "number-too-long",
                    "the number has " + text.length() + " characters",
                    "write at most 20 digits before the point and 38 after it");
        }
        return PLAIN.matcher(text).matches() ? sized(new BigDecimal(text)) : refused(text);
    }

    private static Reading sized(BigDecimal number) {
        var value = number.stripTrailingZeros();
        if (value.scale() > DECIMALS) {
            return new Refused(
                    "too-many-decimals",
                    "the number has " + value.scale() + " decimals, more than " + DECIMALS,
                    "round it to " + DECIMALS + " decimals yourself: we never do it silently");
        }
        if (value.precision() - value.scale() > INTEGER_DIGITS) {
            return new Refused(
                    "number-too-large",
                    "the number has more than " + INTEGER_DIGITS + " digits before the point",
                    "check the number: no asset has as many units");
        }
        return new Read(value.scale() < 0 ? value.setScale(0) : value);
    }

    private static Refused refused(String text) {
        if (ENDLESS.matcher(text).matches()) {
            return new Refused(
                    "not-finite", "the number is not finite: " + text, "write the number itself");
        }
        if (EXPONENT.matcher(text).matches()) {
            return new Refused(
                    "exponent",
                    "the number has an exponent: " + text,
                    "write it out: 0.00000001 instead of 1e-8");
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return new Refused(
                    "not-a-number", "not a decimal number: " + text, "write it in base 10");
        }
        if (GROUPED.matcher(text).matches()) {
            return new Refused(
                    "thousand-separator",
                    "the number has separators that could mean two things: " + text,
                    "write it without thousand separators and with a point: 1234.5");
        }
        if (COMMA.matcher(text).matches()) {
            return new Refused(
                    "decimal-comma",
                    "the number has a decimal comma: " + text,
                    "write " + text.replace(',', '.') + " with a point");
        }
        if (ACCOUNTED.matcher(text).matches()) {
            return new Refused(
                    "parentheses",
                    "the number is in parentheses: " + text,
                    "write a minus sign: -12.3");
        }
        if (text.startsWith("+")) {
            return new Refused(
                    "plus-sign", "the number has a plus sign: " + text, "write it without");
        }
        if (SHORT.matcher(text).matches()) {
            return new Refused(
                    "bare-point",
                    "the number begins or ends with its point: " + text,
                    "write 0.5 for .5 and 1 for 1.");
        }
        return new Refused(
                "not-a-number",
                "not a number: " + text,
                "write digits with at most one point: 1234.5");
    }
}
