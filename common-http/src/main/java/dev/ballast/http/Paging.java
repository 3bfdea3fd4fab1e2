package dev.ballast.http;

import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: {@code @BeanParam Paging paging}. A service reads {@link
 * #fetch()} rows after {@link #after} and answers {@link #page}.
 */
public class Paging {

    private static final int DEFAULT = 50;
    private static final int MOST = 500;

    @Parameter(
            description = "How many at most",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "500",
                            defaultValue = "50",
                            examples = "50"))
    @QueryParam("limit")
    @Nullable String limit;

    @Parameter(description = "The nextCursor of the part before")
    @QueryParam("cursor")
    @Nullable String cursor;

    public Paging() {}

    /** For tests and callers without a request. */
    public static Paging of(@Nullable String limit, @Nullable String cursor) {
        var paging = new Paging();
        paging.limit = limit;
        paging.cursor = cursor;
        return paging;
    }

    public int limit() {
        return limit == null ? DEFAULT : Parameters.integer("limit", limit, 1, MOST);
    }

    /** One more than the limit: its presence says that there is a next part. */
    public int fetch() {
        return limit() + 1;
    }

    /** The position that the part begins after; a cursor that is not ours is a mistake. */
    public <P> Optional<P> after(Function<String, P> parse) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            var position =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return Optional.of(parse.apply(position));
        } catch (RuntimeException e) {
            throw Parameters.bad(
                    "cursor", "not a cursor of this list", "use the nextCursor of the part before");
        }
    }

    /** Cuts what {@link #fetch()} brought to the limit. */
    public <R, T> Page<T> page(List<R> rows, Function<R, String> position, Function<R, T> view) {
        var shown = rows.subList(0, Math.min(limit(), rows.size()));
        var next = rows.size() > shown.size() ? encode(position.apply(shown.getLast())) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }

    private static String encode(String position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }
}
