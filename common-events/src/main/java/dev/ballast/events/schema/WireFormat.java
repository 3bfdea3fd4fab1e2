package dev.ballast.events.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.Schema;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * Avro single-object encoding of one generated class.
 *
 * @param <W> the generated class
 */
public final class WireFormat<W extends SpecificRecord> {

    private final Schema schema;
    private final BinaryMessageEncoder<W> encoder;
    private final BinaryMessageDecoder<W> decoder;

    public WireFormat(Class<W> wire) {
        var model = model(wire);
        this.schema = model.getSchema(wire);
        this.encoder = new BinaryMessageEncoder<>(model, schema);
        this.decoder = new BinaryMessageDecoder<>(model, schema);
    }

    // The generated class's own model knows how decimals are written; the default doesn't. Names
    // are looked up where the class itself came from, which isn't always where Avro came from.
    private static SpecificData model(Class<?> wire) {
        var model = new SpecificData(wire.getClassLoader());
        SpecificData.getForClass(wire).getConversions().forEach(model::addLogicalTypeConversion);
        return model;
    }

    public Schema schema() {
        return schema;
    }

    public byte[] encode(W event) {
        try {
            var buffer = encoder.encode(event);
            var bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Fails with Avro's MissingSchemaException until the writer's schema is learned. */
    public W decode(byte[] bytes) {
        try {
            return decoder.decode(bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public void learn(Schema writer) {
        decoder.addSchema(writer);
    }
}
