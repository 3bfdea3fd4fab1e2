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
        return code.sentence(this::figure);
    }

    private String figure(String name) {
        for (var index = 0; index < figures.size(); index++) {
            if (figures.get(index).name().equals(name)) {
                return figures.get(index).readable();
            }
        }
        return "{" + name + "}";
    }

    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        figures.forEach(figure -> values.put(figure.name(), figure.text()));
        return values;
    }
}
