package dev.ballast.gateway.adapter.http.contract;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of the merged contract: who answers a call and which scopes it needs.
 *
 * @param service empty for the gateway's own
 * @param scopes one of which the caller must have
 * @param parameters of its query, by name
 * @param takesFiles whether its body is a file and not a command
 */
public record PublicRoute(
        String path,
        HttpMethod method,
        String service,
        Set<String> scopes,
        Set<String> parameters,
        boolean takesFiles) {

    static final String SERVICE = "x-service";

    // Where Quarkus' build leaves the document; its own route reads it from there too.
    private static final String DOCUMENT = "META-INF/quarkus-generated-openapi-doc.JSON";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final Set<String> FILES = Set.of("text/csv", "multipart/form-data");

    /** All routes, literal paths before those with parameters: /plans/compare is no plan's id. */
    public static List<PublicRoute> all() {
        return read().getJsonObject("paths").stream()
                .flatMap(path -> of(path.getKey(), (JsonObject) path.getValue()))
                .sorted(Comparator.comparing((PublicRoute route) -> route.path.replace('{', '~')))
                .toList();
    }

    /** As Vert.x spells it. */
    public String pattern() {
        return path.replaceAll("\\{([^}]*)}", ":$1");
    }

    public boolean isForwarded() {
        return !service.isEmpty();
    }

    private static Stream<PublicRoute> of(String path, JsonObject item) {
        return item.stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(entry -> of(path, item, entry));
    }

    private static PublicRoute of(String path, JsonObject item, Map.Entry<String, Object> entry) {
        var operation = (JsonObject) entry.getValue();
        var content =
                operation
                        .getJsonObject("requestBody", new JsonObject())
                        .getJsonObject("content", new JsonObject());
        return new PublicRoute(
                path,
                HttpMethod.valueOf(entry.getKey().toUpperCase(Locale.ROOT)),
                operation.getString(SERVICE, ""),
                scopes(operation),
                Stream.of(item, operation)
                        .flatMap(PublicRoute::parameters)
                        .collect(Collectors.toUnmodifiableSet()),
                content.fieldNames().stream().anyMatch(FILES::contains));
    }

    /** A path's own are those of all its methods. */
    private static Stream<String> parameters(JsonObject holder) {
        return holder.getJsonArray("parameters", new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .filter(parameter -> parameter.getString("in").equals("query"))
                .map(parameter -> parameter.getString("name"));
    }

    private static Set<String> scopes(JsonObject operation) {
        var scopes = new HashSet<String>();
        operation
                .getJsonArray("security", new JsonArray())
                .forEach(requirement ->
                        ((JsonObject) requirement)
                                .forEach(scheme ->
                                        ((JsonArray) scheme.getValue())
                                                .forEach(scope -> scopes.add((String) scope))));
        return Set.copyOf(scopes);
    }

    private static JsonObject read() {
        try (var stream =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(DOCUMENT)) {
            return new JsonObject(
                    new String(
                            Objects.requireNonNull(stream, DOCUMENT).readAllBytes(),
                            StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
