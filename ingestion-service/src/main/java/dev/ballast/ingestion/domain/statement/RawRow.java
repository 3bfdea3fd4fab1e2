package dev.ballast.ingestion.domain.statement;

import java.util.List;

/**
 * A row as it is written.
 *
 * @param line where it begins, counted from one
 * @param cut whether the file ends inside its quotes
 */
public record RawRow(long line, List<String> cells, boolean cut) {

    public RawRow {
        cells = List.copyOf(cells);
    }
}
