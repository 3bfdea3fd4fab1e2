package dev.ballast.local.job;

import java.util.ArrayList;
import java.util.List;

/** Rows under a heading, each column as wide as it needs. */
public final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();
    private final String alignments;

    /**
     * @param alignments one letter for each column: {@code l} or {@code r}
     */
    public TextTable(String alignments, String... heading) {
        this.alignments = alignments;
        row(heading);
    }

    public void row(String... cells) {
        if (cells.length != alignments.length()) {
            throw new IllegalArgumentException(cells.length + " cells for " + alignments);
        }
        rows.add(List.of(cells));
    }

    public List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> cells) {
        var line = new StringBuilder();
        for (var column = 0; column < cells.size(); column++) {
            var padding = " ".repeat(width(column) - cells.get(column).length());
            var right = alignments.charAt(column) == 'r';
            line.append(right ? padding : "")
                    .append(cells.get(column))
                    .append(right ? "" : padding);
            line.append("  ");
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
