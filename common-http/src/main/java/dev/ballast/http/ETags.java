package dev.ballast.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Versions of what can be edited, as entity tags. */
public final class ETags {

    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The edit was made from the present version, or asks for none.
     *
     * @throws Mistake 428 without the header, 412 when it names another version
     */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Mistake(
                    ErrorCode.VERSION_REQUIRED,
                    "An edit names the version that it was made from.",
                    Fault.in("If-Match", "it is missing", "send the ETag that you read, or *"));
        }
        var matches =
                Arrays.stream(ifMatch.split(",", -1))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(of(version)));
        if (!matches) {
            throw new Mistake(
                    ErrorCode.STALE,
                    "It was changed since you read it.",
                    Fault.in(
                            "If-Match",
                            "not the present version: " + Texts.shortened(ifMatch),
                            "read it again and repeat the edit"));
        }
    }
}
