package dev.ballast.events.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/** Any decoded record as JSON, with exact amounts as plain decimal strings. */
final class RecordJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RecordJson() {}

    static JsonNode of(@Nullable Object value) {
        return switch (value) {
            case null -> JSON.nullNode();
            case IndexedRecord record -> object(record);
            case Iterable<?> items -> array(items);
            case Map<?, ?> entries -> object(entries);
            case BigDecimal amount -> JSON.textNode(plain(amount));
            case Integer number -> JSON.numberNode(number);
            case Long number -> JSON.numberNode(number);
            case Float number -> JSON.numberNode(number);
            case Double number -> JSON.numberNode(number);
            case Boolean flag -> JSON.booleanNode(flag);
            case Instant time -> JSON.textNode(time.toString());
            case GenericData.EnumSymbol symbol -> JSON.textNode(symbol.toString());
            default -> JSON.textNode(value.toString());
        };
    }

    private static JsonNode object(IndexedRecord record) {
        var node = JSON.objectNode();
        for (var field : record.getSchema().getFields()) {
            node.set(field.name(), of(record.get(field.pos())));
        }
        return node;
    }

    private static JsonNode object(Map<?, ?> entries) {
        var node = JSON.objectNode();
        entries.forEach((key, value) -> node.set(String.valueOf(key), of(value)));
        return node;
    }

    private static JsonNode array(Iterable<?> items) {
        var node = JSON.arrayNode();
        items.forEach(item -> node.add(of(item)));
        return node;
    }

    private static String plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
