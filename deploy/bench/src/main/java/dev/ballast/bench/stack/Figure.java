package dev.ballast.bench.stack;

import dev.ballast.bench.Figures;
import java.util.List;
import java.util.regex.Pattern;

/** One line of what the subject measured. */
record Figure(String label, String unit, double value) {
    private static final Pattern TAB = Pattern.compile("\t");

    static Figure of(String line) {
        var cells = List.of(TAB.split(line, -1));
        if (cells.size() != 3) {
            throw new IllegalArgumentException("not a figure: " + line);
        }
        return new Figure(cells.get(0), cells.get(1), Double.parseDouble(cells.get(2)));
    }

    String text() {
        return label + " " + Figures.text(value) + " " + unit;
    }
}
