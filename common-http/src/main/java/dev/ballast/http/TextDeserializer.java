package dev.ballast.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Text that every later part can store and write again. */
final class TextDeserializer extends StdScalarDeserializer<String> {

    TextDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        var fault = Texts.fault(text);
        if (fault.isPresent()) {
            throw new RefusedValueException(parser, String.class, fault.get(), "remove it");
        }
        return text;
    }
}
