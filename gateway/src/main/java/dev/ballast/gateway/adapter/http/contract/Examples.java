package dev.ballast.gateway.adapter.http.contract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Gives every body in the contract an example: its own, or one made of its schema's parts. */
final class Examples {

    private static final String REFERENCE = "#/components/schemas/";

    private final OpenAPI whole;

    Examples(OpenAPI whole) {
        this.whole = whole;
    }

    void complete() {
        whole.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(this::complete);
    }

    private void complete(Operation operation) {
        if (operation.getRequestBody() != null) {
            complete(operation.getRequestBody().getContent());
        }
        if (operation.getResponses() != null
                && operation.getResponses().getAPIResponses() != null) {
            operation
                    .getResponses()
                    .getAPIResponses()
                    .values()
                    .forEach(response -> complete(response.getContent()));
        }
    }

    private void complete(@Nullable Content content) {
        if (content == null || content.getMediaTypes() == null) {
            return;
        }
        content.getMediaTypes().values().stream()
                .filter(body -> body.getExample() == null && isEmpty(body.getExamples()))
                .forEach(this::addExample);
    }

    private void addExample(MediaType body) {
        if (body.getSchema() != null) {
            body.setExample(of(body.getSchema(), new HashSet<>()));
        }
    }

    private Object of(Schema schema, Set<String> above) {
        var own = own(schema);
        if (own.isPresent()) {
            return own.get();
        }
        if (schema.getRef() != null) {
            return referred(schema.getRef(), above);
        }
        for (var parts : combined(schema)) {
            return of(parts, above);
        }
        return switch (type(schema)) {
            case OBJECT -> object(schema, above);
            case ARRAY -> schema.getItems() == null ? List.of() : items(schema.getItems(), above);
            case BOOLEAN -> true;
            case INTEGER -> 1;
            case NUMBER -> 0.5;
            case STRING, NULL -> text(schema);
        };
    }

    private static Optional<Object> own(Schema schema) {
        if (!isEmpty(schema.getExamples())) {
            return Optional.of(schema.getExamples().getFirst());
        }
        if (schema.getDefaultValue() != null) {
            return Optional.of(schema.getDefaultValue());
        }
        return isEmpty(schema.getEnumeration())
                ? Optional.empty()
                : Optional.of(schema.getEnumeration().getFirst());
    }

    private static List<Schema> combined(Schema schema) {
        for (var list :
                List.of(
                        list(schema.getAllOf()),
                        list(schema.getAnyOf()),
                        list(schema.getOneOf()))) {
            var real = list.stream().filter(part -> type(part) != SchemaType.NULL).toList();
            if (!real.isEmpty()) {
                return real;
            }
        }
        return List.of();
    }

    // A schema that holds itself ends where it comes again.
    private Object referred(String reference, Set<String> above) {
        var name = reference.substring(reference.lastIndexOf('/') + 1);
        var schema =
                whole.getComponents().getSchemas() == null
                        ? null
                        : whole.getComponents().getSchemas().get(name);
        if (schema == null) {
            throw new IllegalStateException("the contract has no schema " + REFERENCE + name);
        }
        if (!above.add(name)) {
            return Map.of();
        }
        var example = of(schema, above);
        above.remove(name);
        return example;
    }

    private Map<String, Object> object(Schema schema, Set<String> above) {
        var example = new LinkedHashMap<String, Object>();
        if (schema.getProperties() != null) {
            schema.getProperties()
                    .forEach((name, property) -> example.put(name, of(property, above)));
        } else if (schema.getAdditionalPropertiesSchema() != null) {
            example.put("BTC", of(schema.getAdditionalPropertiesSchema(), above));
        }
        return example;
    }

    private List<Object> items(Schema item, Set<String> above) {
        var example = of(item, above);
        return example instanceof Map<?, ?> map && map.isEmpty() ? List.of() : List.of(example);
    }

    private static Object text(Schema schema) {
        return switch (schema.getFormat()) {
            case "uuid" -> "01929f3a-7c1e-7d2b-9a34-5b6c7d8e9f01";
            case "date-time" -> "2026-01-31T09:30:00Z";
            case "date" -> "2026-01-31";
            case "uri" -> "https://example.org";
            case "binary" -> "asset,quantity,location\nBTC,0.5,Kraken\n";
            case null, default -> "text";
        };
    }

    private static SchemaType type(Schema schema) {
        if (schema.getType() != null && !schema.getType().isEmpty()) {
            return schema.getType().stream()
                    .filter(type -> type != SchemaType.NULL)
                    .findFirst()
                    .orElse(SchemaType.NULL);
        }
        return isEmpty(schema.getProperties()) ? SchemaType.STRING : SchemaType.OBJECT;
    }

    private static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static boolean isEmpty(@Nullable List<?> list) {
        return list == null || list.isEmpty();
    }

    private static boolean isEmpty(@Nullable Map<?, ?> map) {
        return map == null || map.isEmpty();
    }
}
