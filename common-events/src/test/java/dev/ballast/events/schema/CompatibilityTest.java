package dev.ballast.events.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CompatibilityTest {

    private static final String RELEASED =
            """
            {"type": "record", "name": "Deposited", "fields": [
              {"name": "account", "type": "string"},
              {"name": "kind", "type":
                {"type": "enum", "name": "Kind", "symbols": ["UNKNOWN", "CASH"], "default": "UNKNOWN"}},
              {"name": "parts", "type": {"type": "array", "items":
                {"type": "record", "name": "Part", "fields": [
                  {"name": "amount", "type":
                    {"type": "bytes", "logicalType": "decimal", "precision": 76, "scale": 38}}]}}},
              {"name": "limit", "default": null, "type": ["null",
                {"type": "bytes", "logicalType": "decimal", "precision": 76, "scale": 38}]}]}
            """;

    @Test
    void a_schema_is_compatible_with_itself() {
        assertThat(changed("account", "account")).isEmpty();
    }

    @Nested
    class Evolution_is_fine {

        @Test
        void when_a_field_with_a_default_is_added() {
            assertThat(
                            changed(
                                    "{\"name\": \"account\"",
                                    "{\"name\": \"note\", \"type\": \"string\", \"default\": \"\"},"
                                            + " {\"name\": \"account\""))
                    .isEmpty();
        }

        @Test
        void when_an_enum_with_a_default_gets_a_symbol() {
            assertThat(changed("\"CASH\"]", "\"CASH\", \"COIN\"]")).isEmpty();
        }
    }

    @Nested
    class It_fails_the_build {

        @Test
        void when_a_scale_changes_deep_inside() {
            assertThat(changed("\"scale\": 38}}]}}}", "\"scale\": 18}}]}}}"))
                    .singleElement()
                    .asString()
                    .contains("Deposited.parts[].amount")
                    .contains("decimal(76, 38)")
                    .contains("decimal(76, 18)");
        }

        @Test
        void when_the_scale_of_an_optional_amount_changes() {
            assertThat(changed("\"scale\": 38}]}]}", "\"scale\": 18}]}]}"))
                    .singleElement()
                    .asString()
                    .contains("Deposited.limit");
        }

        @Test
        void when_a_precision_changes() {
            assertThat(changed("76", "60")).isNotEmpty();
        }

        @Test
        void when_an_amount_becomes_plain_bytes() {
            assertThat(
                            changed(
                                    "{\"type\": \"bytes\", \"logicalType\": \"decimal\","
                                            + " \"precision\": 76, \"scale\": 38}}]}}}",
                                    "\"bytes\"}]}}}"))
                    .isNotEmpty();
        }

        @Test
        void when_a_field_without_a_default_is_added() {
            assertThat(
                            changed(
                                    "{\"name\": \"account\"",
                                    "{\"name\": \"note\", \"type\": \"string\"},"
                                            + " {\"name\": \"account\""))
                    .singleElement()
                    .asString()
                    .contains("the new version does not read the released one");
        }

        @Test
        void when_a_field_without_a_default_is_removed() {
            assertThat(changed("{\"name\": \"account\", \"type\": \"string\"},", ""))
                    .singleElement()
                    .asString()
                    .contains("the released version does not read the new one");
        }

        @Test
        void when_an_enum_loses_its_default() {
            assertThat(changed(", \"default\": \"UNKNOWN\"", "")).isNotEmpty();
        }

        @Test
        void when_a_type_changes() {
            assertThat(
                            changed(
                                    "\"account\", \"type\": \"string\"",
                                    "\"account\", \"type\": \"long\""))
                    .isNotEmpty();
        }
    }

    private static List<String> changed(String before, String after) {
        assertThat(RELEASED).contains(before);
        return Compatibility.problems(parse(RELEASED), parse(RELEASED.replace(before, after)));
    }

    private static Schema parse(String text) {
        return new Schema.Parser().parse(text);
    }
}
