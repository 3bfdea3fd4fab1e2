package dev.ballast.bench;

import java.util.List;

/** What several turns gave: their median with the least and the greatest. */
public record Measurement(String label, double median, double min, double max, String unit) {
    /**
     * The turns' own figures, in any order; the median of an even number is the mean of the middle
     * two.
     */
    public static Measurement of(String label, String unit, List<Double> turns) {
        if (turns.isEmpty()) {
            throw new IllegalArgumentException("no turn was measured: " + label);
        }
        var sorted = turns.stream().sorted().toList();
        var middle = sorted.size() / 2;
        var median =
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Measurement(label, median, sorted.getFirst(), sorted.getLast(), unit);
    }

    /** This median as a share of the other's. */
    public double ratioTo(Measurement other) {
        return median / other.median;
    }
}
