package dev.ballast.events.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/** A log record as one line of JSON. */
final class JsonLine extends ExtFormatter {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, String> always;

    /**
     * @param always fields of every line
     */
    JsonLine(Map<String, String> always) {
        this.always = new LinkedHashMap<>(always);
    }

    @Override
    public String format(ExtLogRecord record) {
        var line = new StringWriter(512);
        try (var json = JSON.createGenerator(line)) {
            json.writeStartObject();
            write(json, record);
            json.writeEndObject();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return line.append('\n').toString();
    }

    private void write(JsonGenerator json, ExtLogRecord record) throws IOException {
        json.writeStringField("timestamp", record.getInstant().toString());
        json.writeStringField("level", record.getLevel().getName());
        json.writeStringField("logger", record.getLoggerName());
        var facts = facts(record);
        json.writeStringField("message", facts == null ? formatMessage(record) : facts.event());
        json.writeStringField("thread", record.getThreadName());
        var fields = new LinkedHashMap<String, Object>(always);
        fields.putAll(record.getMdcCopy());
        if (facts != null) {
            fields.putAll(facts.fields());
        }
        for (var field : fields.entrySet()) {
            json.writeFieldName(field.getKey());
            write(json, field.getValue());
        }
        if (record.getThrown() != null) {
            json.writeStringField("error", stack(record.getThrown()));
        }
    }

    private static @Nullable Facts facts(ExtLogRecord record) {
        var parameters = record.getParameters();
        return parameters != null && parameters.length == 1 && parameters[0] instanceof Facts facts
                ? facts
                : null;
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        switch (Facts.plain(value)) {
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            case Object other -> json.writeString(other.toString());
        }
    }

    private static String stack(Throwable fault) {
        var text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
