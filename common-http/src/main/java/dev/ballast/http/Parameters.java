package dev.ballast.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads parameters of a query or a header; what can't be read is a mistake that names it. */
public final class Parameters {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,10}");
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Parameters() {}

    public static int integer(String name, String text, int least, int most) {
        if (INTEGER.matcher(text).matches()) {
            var value = Long.parseLong(text);
            if (value >= least && value <= most) {
                return (int) value;
            }
        }
        throw bad(
                name,
                "not a whole number from %d to %d: %s"
                        .formatted(least, most, Texts.shortened(text)),
                "use a number in that range");
    }

    /** In its canonical form, lower case; {@code UUID.fromString} takes shorter ones too. */
    public static UUID id(String name, String text) {
        if (!ID.matcher(text).matches()) {
            throw bad(name, "not an id: " + Texts.shortened(text), "use an id that we gave");
        }
        return UUID.fromString(text);
    }

    public static Instant time(String name, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw bad(
                    name,
                    "not a time: " + Texts.shortened(text),
                    "use ISO 8601 in UTC, such as 2026-01-31T09:30:00Z");
        }
    }

    public static BigDecimal amount(String name, String text) {
        return PlainDecimal.parse(text)
                .orElseThrow(() ->
                        bad(
                                name,
                                "not a plain decimal: " + Texts.shortened(text),
                                "use a plain decimal such as 12.50"));
    }

    public static boolean flag(String name, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw bad(name, "not true or false: " + Texts.shortened(text), null);
        };
    }

    public static <E extends Enum<E>> E oneOf(String name, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findAny()
                .orElseThrow(() ->
                        bad(
                                name,
                                "not a known value: " + Texts.shortened(text),
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ", "use one of ", ""))));
    }

    public static Mistake bad(String name, String message, @Nullable String fix) {
        return new Mistake(
                ErrorCode.BAD_PARAMETER,
                "The parameter %s can't be read.".formatted(name),
                Fault.in(name, message, fix));
    }
}
