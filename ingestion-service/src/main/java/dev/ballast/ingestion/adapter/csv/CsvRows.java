package dev.ballast.ingestion.adapter.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.ballast.ingestion.domain.statement.RawRow;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** One row ahead of what was asked for, so that the last is known for what it is. */
final class CsvRows implements Iterator<RawRow> {

    private final Iterator<CsvRecord> records;
    private final QuoteCounter quotes;
    private @Nullable CsvRecord ahead;
    private long line = 1;

    CsvRows(CsvReader<CsvRecord> reader, QuoteCounter quotes) {
        this.records = reader.iterator();
        this.quotes = quotes;
        this.ahead = read();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public RawRow next() {
        var present = ahead;
        if (present == null) {
            throw new NoSuchElementException();
        }
        line = present.getStartingLineNumber();
        ahead = read();
        return new RawRow(line, present.getFields(), ahead == null && quotes.isOpen());
    }

    private @Nullable CsvRecord read() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException | UncheckedIOException fault) {
            throw CsvStatementReader.BrokenText.of(fault, line);
        }
    }
}
