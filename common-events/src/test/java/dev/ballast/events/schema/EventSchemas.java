package dev.ballast.events.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.Protocol;
import org.apache.avro.Schema;

/** The schemas of this build: of every record that is not a part of another. */
final class EventSchemas {

    private static final Path SOURCES = Path.of("src/main/avro");
    private static final String PACKAGE = "dev.ballast.events.wire.";

    private EventSchemas() {}

    static Map<String, Schema> ofThisBuild() throws Exception {
        var records = new TreeMap<String, Schema>();
        var parts = new HashSet<String>();
        for (var protocol : protocols()) {
            for (var type : protocol.getTypes()) {
                if (type.getType() == Schema.Type.RECORD) {
                    records.put(type.getName(), type);
                    type.getFields().forEach(field -> addRecords(field.schema(), parts));
                }
            }
        }
        // Reason and Finding are parts too, of plans and assessments.
        records.keySet().removeAll(parts);
        return records;
    }

    private static Set<Protocol> protocols() throws Exception {
        var protocols = new HashSet<Protocol>();
        for (var name : names()) {
            var type = Class.forName(PACKAGE + name);
            protocols.add((Protocol) type.getField("PROTOCOL").get(null));
        }
        return protocols;
    }

    private static Set<String> names() throws IOException {
        var names = new HashSet<String>();
        try (var files = Files.list(SOURCES)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString().replace(".avdl", "");
                names.add(Character.toUpperCase(name.charAt(0)) + name.substring(1));
            }
        }
        return names;
    }

    private static void addRecords(Schema schema, Set<String> names) {
        switch (schema.getType()) {
            case RECORD -> names.add(schema.getName());
            case ARRAY -> addRecords(schema.getElementType(), names);
            case MAP -> addRecords(schema.getValueType(), names);
            case UNION -> schema.getTypes().forEach(branch -> addRecords(branch, names));
            case ENUM, BYTES, FIXED, STRING, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL -> {
                // No record in it.
            }
        }
    }
}
