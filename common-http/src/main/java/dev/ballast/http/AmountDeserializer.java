package dev.ballast.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Exact amounts are plain decimal strings: a JSON number may have been a float on its way. */
final class AmountDeserializer extends StdScalarDeserializer<BigDecimal> {

    AmountDeserializer() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new RefusedValueException(
                    parser, BigDecimal.class, "an amount must be a string", PlainDecimal.FIX);
        }
        var text = parser.getText();
        return PlainDecimal.parse(text)
                .orElseThrow(() ->
                        new RefusedValueException(
                                parser,
                                BigDecimal.class,
                                "not a plain decimal: " + Texts.shortened(text),
                                PlainDecimal.FIX));
    }
}
