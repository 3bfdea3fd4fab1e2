package dev.ballast.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Map;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

class JsonLineTest {

    private final JsonLine format = new JsonLine(Map.of("service", "planner"));

    @Test
    void a_line_is_one_json_object_whatever_is_in_the_message() throws Exception {
        var record = record("a \"quoted\" line\nbreak");

        var line = format.format(record);

        assertThat(line).endsWith("}\n").containsOnlyOnce("\n");
        assertThat(parse(line).get("message").textValue()).isEqualTo("a \"quoted\" line\nbreak");
        assertThat(parse(line).get("service").textValue()).isEqualTo("planner");
        assertThat(parse(line).get("level").textValue()).isEqualTo("INFO");
    }

    @Test
    void facts_have_a_field_each() throws Exception {
        var record = record("%s");
        record.setParameters(
                new Object[] {
                    new Facts(
                            "portfolio_loaded",
                            Map.of(
                                    "portfolio_value",
                                    new BigDecimal("202520.00"),
                                    "asset_count",
                                    9,
                                    "duration_ms",
                                    12L))
                });

        var line = parse(format.format(record));

        assertThat(line.get("message").textValue()).isEqualTo("portfolio_loaded");
        assertThat(line.get("portfolio_value").textValue()).isEqualTo("202520.00");
        assertThat(line.get("asset_count").intValue()).isEqualTo(9);
        assertThat(line.get("duration_ms").longValue()).isEqualTo(12);
    }

    @Test
    void ids_of_the_context_are_fields() throws Exception {
        var record = record("line");
        record.setMdc(Map.of("correlationId", "run"));

        assertThat(parse(format.format(record)).get("correlationId").textValue()).isEqualTo("run");
    }

    @Test
    void a_fault_comes_with_its_stack() throws Exception {
        var record = record("line");
        record.setThrown(new IllegalStateException("broken"));

        assertThat(parse(format.format(record)).get("error").textValue())
                .startsWith("java.lang.IllegalStateException: broken")
                .contains("JsonLineTest");
    }

    @Test
    void in_plain_text_facts_read_as_a_line() {
        assertThat(new Facts("portfolio_loaded", Map.of("source", "csv", "asset_count", 9)))
                .hasToString("portfolio_loaded asset_count=9 source=csv");
    }

    private static ExtLogRecord record(String message) {
        var record =
                new ExtLogRecord(
                        Level.INFO, message, ExtLogRecord.FormatStyle.PRINTF, "dev.ballast");
        record.setLoggerName("dev.ballast.Test");
        return record;
    }

    private static JsonNode parse(String line) throws Exception {
        return new ObjectMapper().readTree(line);
    }
}
