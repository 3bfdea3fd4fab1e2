package dev.ballast.kernel.rebalance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why something was decided: a stable code and its figures; the sentence follows from them. */
public record Reason(ReasonCode code, List<Figure> figures) {

    public Reason {
        figures = List.copyOf(figures);
    }

    public static Reason of(ReasonCode code, Figure... figures) {
        return new Reason(code, List.of(figures));
    }

    /** The sentence, its figures rounded for reading; {@link #values} has them exactly. */
    public String text() {
        var readable = new LinkedHashMap<String, String>();
        figures.forEach(figure -> readable.put(figure.name(), figure.readable()));
        return code.sentence(readable);
    }

    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        figures.forEach(figure -> values.put(figure.name(), figure.text()));
        return values;
    }
}
