package dev.ballast.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a request: where (by pointer, parameter or line), what was found, what to do
 * about it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
        @Nullable String pointer,
        @Nullable String parameter,
        @Nullable Long line,
        @Nullable Long column,
        String message,
        @Nullable String fix) {

    /** In the body, by JSON pointer. */
    public static Fault at(String pointer, String message, @Nullable String fix) {
        return new Fault(pointer, null, null, null, message, fix);
    }

    /** In a path, query or header parameter. */
    public static Fault in(String parameter, String message, @Nullable String fix) {
        return new Fault(null, parameter, null, null, message, fix);
    }

    /** In a text, counted from one. */
    public static Fault on(long line, long column, String message, @Nullable String fix) {
        return new Fault(null, null, line, column, message, fix);
    }
}
