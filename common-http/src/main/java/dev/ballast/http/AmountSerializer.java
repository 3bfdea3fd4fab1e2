package dev.ballast.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Amounts go out as they come in: plain decimal strings. */
final class AmountSerializer extends StdScalarSerializer<BigDecimal> {

    AmountSerializer() {
        super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal amount, JsonGenerator json, SerializerProvider provider)
            throws IOException {
        json.writeString(amount.toPlainString());
    }
}
