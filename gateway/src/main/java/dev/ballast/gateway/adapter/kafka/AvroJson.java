package dev.ballast.gateway.adapter.kafka;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericEnumSymbol;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** An event by its schema alone, in the words of the public API. */
final class AvroJson {

    /** The two that the API writes in lower case. */
    private static final Set<String> LOWER_CASE = Set.of("Mode", "Basis");

    private AvroJson() {}

    /** Exact amounts stay exact: the mapper writes them as plain decimal strings. */
    static Map<String, @Nullable Object> of(SpecificRecord event) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        for (var field : event.getSchema().getFields()) {
            json.put(field.name(), value(event.get(field.pos())));
        }
        return json;
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal amount -> plain(amount);
            case Instant time -> time.toString();
            case SpecificRecord event -> of(event);
            case GenericEnumSymbol<?> symbol -> symbol(symbol);
            case Collection<?> items -> items.stream().map(AvroJson::value).toList();
            case Map<?, ?> entries -> entries(entries);
            case CharSequence text -> text.toString();
            default -> value;
        };
    }

    // The wire's scale is 38; nobody wants to read the zeros.
    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private static String symbol(GenericEnumSymbol<?> symbol) {
        Schema schema = symbol.getSchema();
        return LOWER_CASE.contains(schema.getName())
                ? symbol.toString().toLowerCase(Locale.ROOT)
                : symbol.toString();
    }

    private static Map<String, @Nullable Object> entries(Map<?, ?> entries) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        entries.forEach((key, entry) -> json.put(String.valueOf(key), value(entry)));
        return json;
    }
}
