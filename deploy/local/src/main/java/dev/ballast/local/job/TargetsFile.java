package dev.ballast.local.job;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.ballast.local.Trouble;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A targets file: YAML with what {@code PUT /targets} takes, and the cycle score of the plan.
 *
 * @param targets goes to the API as it is, which judges it
 * @param ccs the cycle score, as a decimal string
 */
public record TargetsFile(Map<String, Object> targets, Optional<String> ccs) {
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    public TargetsFile {
        targets = Map.copyOf(targets);
    }

    public static TargetsFile read(Path file) {
        try {
            var values =
                    YAML.readValue(
                            Files.readString(file),
                            new TypeReference<LinkedHashMap<String, Object>>() {});
            if (values == null || !values.containsKey("weights")) {
                throw new Trouble(
                        file + " has no weights: see docs/examples/targets.yaml for what it needs");
            }
            var ccs = Optional.ofNullable(values.remove("ccs")).map(TargetsFile::exact);
            var targets = new LinkedHashMap<String, Object>();
            values.forEach((name, value) -> targets.put(name, exact(value)));
            return new TargetsFile(targets, ccs.map(String::valueOf));
        } catch (JacksonException e) {
            throw new Trouble(
                    file
                            + " is not YAML as expected at line "
                            + (e.getLocation() == null ? "?" : e.getLocation().getLineNr())
                            + ": "
                            + e.getOriginalMessage(),
                    e);
        } catch (IOException e) {
            throw new Trouble(
                    file + " cannot be read: give a targets file that can (" + e.getMessage() + ")",
                    e);
        }
    }

    /** Numbers are read exactly and passed on as the strings that the API takes. */
    private static Object exact(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Map<?, ?> map -> {
                var exact = new LinkedHashMap<String, Object>();
                map.forEach((name, each) -> exact.put(String.valueOf(name), exact(each)));
                yield exact;
            }
            case List<?> list -> list.stream().map(TargetsFile::exact).toList();
            default -> value;
        };
    }
}
