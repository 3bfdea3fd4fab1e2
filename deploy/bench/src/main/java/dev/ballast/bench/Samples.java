package dev.ballast.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures gathered turn by turn, several per turn where one turn measures several things. */
public final class Samples {
    private record Series(String unit, List<Double> turns) {}

    private final Map<String, Series> series = new LinkedHashMap<>();

    public void add(String label, String unit, double value) {
        series.computeIfAbsent(label, _ -> new Series(unit, new ArrayList<>())).turns().add(value);
    }

    public Measurement measurement(String label) {
        var found = series.get(label);
        if (found == null) {
            throw new IllegalArgumentException("nothing was measured: " + label);
        }
        return Measurement.of(label, found.unit(), found.turns());
    }
}
