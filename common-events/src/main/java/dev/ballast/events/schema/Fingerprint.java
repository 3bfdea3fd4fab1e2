package dev.ballast.events.schema;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;

/** What names a schema on the wire: CRC-64-AVRO of its canonical form. */
public record Fingerprint(long value) {

    private static final int MARKER = 0xC301;
    private static final int HEADER_BYTES = 10;

    public static Fingerprint of(Schema schema) {
        return new Fingerprint(SchemaNormalization.parsingFingerprint64(schema));
    }

    /** Of the schema that a single-object encoded record was written with. */
    public static Fingerprint in(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER_BYTES || (buffer.getShort() & 0xFFFF) != MARKER) {
            throw new IllegalArgumentException("payload is not Avro single-object encoded");
        }
        return new Fingerprint(buffer.order(ByteOrder.LITTLE_ENDIAN).getLong());
    }

    @Override
    public String toString() {
        return "%016x".formatted(value);
    }
}
