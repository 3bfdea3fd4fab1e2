package dev.ballast.events.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.Schema;
import org.apache.avro.SchemaFormatter;
import org.junit.jupiter.api.Test;

/** The schemas of this build beside the released ones, which other versions write and read. */
class ReleasedSchemasTest {

    private static final Path RELEASED = Path.of("src/main/resources/schemas-released");

    @Test
    void every_schema_is_compatible_both_ways_with_the_released_one() throws Exception {
        var problems = new ArrayList<String>();

        for (var current : EventSchemas.ofThisBuild().values()) {
            var file = file(current.getName());
            if (Files.exists(file)) {
                problems.addAll(Compatibility.problems(read(file), current));
            }
        }

        assertThat(problems).isEmpty();
    }

    @Test
    void every_event_type_is_released_and_none_is_withdrawn() throws Exception {
        var current = EventSchemas.ofThisBuild();
        if (Boolean.getBoolean("schemas.release")) {
            for (var schema : current.values()) {
                Files.writeString(
                        file(schema.getName()),
                        SchemaFormatter.format("json/pretty", schema) + "\n");
            }
        }

        assertThat(released())
                .as("add what is new with -Dschemas.release=true")
                .isEqualTo(current.keySet());
    }

    private static Set<String> released() throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.list(RELEASED)) {
            files.forEach(file -> names.add(file.getFileName().toString().replace(".avsc", "")));
        }
        return names;
    }

    private static Path file(String name) {
        return RELEASED.resolve(name + ".avsc");
    }

    private static Schema read(Path file) throws IOException {
        return new Schema.Parser().parse(Files.readString(file));
    }
}
