package dev.ballast.http;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;

/** The keys of a map are text too. */
final class TextKeyDeserializer extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        var fault = Texts.fault(key);
        if (fault.isPresent()) {
            throw new RefusedValueException(
                    context.getParser(), String.class, fault.get(), "remove it");
        }
        return key;
    }
}
