package dev.ballast.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details for HTTP (RFC 9457): the body of every answer that is an error.
 *
 * @param code stable: programs may test for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        String code,
        @Nullable String traceId,
        List<Fault> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Mistake mistake, @Nullable String instance, @Nullable String traceId) {
        return new Problem(
                type(mistake.code().name()),
                mistake.code().title(),
                mistake.code().status(),
                mistake.getMessage(),
                instance,
                mistake.code().name(),
                traceId,
                mistake.faults());
    }

    private static String type(String code) {
        return "urn:ballast:problem:" + code;
    }
}
