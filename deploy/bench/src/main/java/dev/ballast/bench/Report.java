package dev.ballast.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** A result with its machine, as one JSON object or as text. */
record Report(Result result, Machine machine) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    String json() {
        var object = new LinkedHashMap<String, Object>();
        object.put("name", result.name());
        object.put("product", result.product());
        object.put("peers", result.peers());
        object.put("ceiling", result.ceiling());
        object.put("ratios", result.ratios());
        object.put("goal", result.goal());
        object.put("met", result.met());
        object.put("machine", machine);
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result must be writable as JSON", e);
        }
    }

    String text() {
        var ratios =
                result.ratios().entrySet().stream()
                        .map(each ->
                                "  %-44s %s"
                                        .formatted(each.getKey(), Figures.text(each.getValue())))
                        .collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                List.of(
                        result.name(),
                        "product",
                        line(result.product()),
                        "peers",
                        result.peers().stream().map(Report::line).collect(Collectors.joining("\n")),
                        "ceiling",
                        line(result.ceiling()),
                        "ratios",
                        ratios,
                        "goal     " + result.goal(),
                        "met      " + (result.met() ? "yes" : "NO"),
                        "machine  %s, %s, %d processors, load before %s, %s"
                                .formatted(
                                        machine.jdk(),
                                        machine.kernel(),
                                        machine.processors(),
                                        Figures.text(machine.loadBefore()),
                                        machine.versions())));
    }

    private static String line(Measurement each) {
        return "  %-44s %s %s (%s to %s)"
                .formatted(
                        each.label(),
                        Figures.text(each.median()),
                        each.unit(),
                        Figures.text(each.min()),
                        Figures.text(each.max()));
    }
}
