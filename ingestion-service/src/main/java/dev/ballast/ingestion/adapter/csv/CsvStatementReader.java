package dev.ballast.ingestion.adapter.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.ballast.ingestion.application.port.StatementReader;
import dev.ballast.ingestion.domain.statement.HeaderReading;
import dev.ballast.ingestion.domain.statement.Headers;
import dev.ballast.ingestion.domain.statement.Unreadable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads CSV with commas, semicolons, tabs or bars, in UTF-8 with or without a byte order mark, with
 * any line ends. A row at a time: a file of any size needs no more memory than its longest row.
 */
@ApplicationScoped
class CsvStatementReader implements StatementReader {

    private static final int LONGEST_HEADER = 16 * 1024;
    private static final int LONGEST_FIELD = 16 * 1024;
    private static final int LONGEST_ROW = 64 * 1024;
    private static final int MOST_FIELDS = 200;

    @Override
    public Opened open(InputStream file) {
        try {
            var bytes = new BufferedInputStream(file, 64 * 1024);
            check(bytes);
            var text = new BufferedReader(decoded(bytes), LONGEST_HEADER * 2);
            skipByteOrderMark(text);
            return open(text);
        } catch (IOException fault) {
            throw BrokenText.of(fault, 1);
        }
    }

    private static Opened open(BufferedReader text) throws IOException {
        var delimiter = Delimiter.of(firstLine(text));
        var quotes = new QuoteCounter(text);
        var rows = new CsvRows(records(delimiter, quotes), quotes);
        if (!rows.hasNext()) {
            throw broken("empty-file", "the file is empty", "export it again", 1);
        }
        var header = rows.next();
        if (header.cut()) {
            throw broken(
                    "cut-header",
                    "the file ends inside the quotes of its header",
                    "export the whole file again",
                    header.line());
        }
        return switch (Headers.read(header.cells())) {
            case HeaderReading.Known(var layout) -> new Opened(layout, rows);
            case HeaderReading.Unknown(var reason) -> throw new BrokenFile(reason);
        };
    }

    private static CsvReader<CsvRecord> records(char delimiter, Reader text) {
        var handler =
                CsvRecordHandler.of(limits ->
                        limits.maxFields(MOST_FIELDS)
                                .maxFieldSize(LONGEST_FIELD)
                                .maxRecordSize(LONGEST_ROW));
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_ROW)
                .build(handler, text);
    }

    private static void check(BufferedInputStream bytes) throws IOException {
        bytes.mark(FileKind.SEEN);
        var beginning = bytes.readNBytes(FileKind.SEEN);
        bytes.reset();
        var fault = FileKind.fault(beginning);
        if (fault.isPresent()) {
            throw new BrokenFile(fault.get());
        }
    }

    private static Reader decoded(InputStream bytes) {
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
    }

    private static String firstLine(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        var line = new StringBuilder();
        for (int character = text.read();
                character >= 0 && (line.isEmpty() || !isLineEnd(character));
                character = text.read()) {
            if (!isLineEnd(character)) {
                line.append((char) character);
            }
            if (line.length() == LONGEST_HEADER - 1) {
                break;
            }
        }
        try {
            text.reset();
        } catch (IOException tooManyEmptyLines) {
            throw broken(
                    "no-header",
                    "the file begins with thousands of empty lines",
                    "begin with the header",
                    1);
        }
        return line.toString();
    }

    private static boolean isLineEnd(int character) {
        return character == '\n' || character == '\r';
    }

    static BrokenFile broken(String code, String message, String fix, long line) {
        return new BrokenFile(new Unreadable(code, message, fix, line));
    }

    /** What went wrong on the way to a row. */
    static final class BrokenText {

        private BrokenText() {}

        static BrokenFile of(Exception fault, long line) {
            if (isBadText(fault)) {
                return broken(
                        "not-utf8",
                        "the file is not UTF-8 after line " + line,
                        "save it as CSV in UTF-8",
                        line);
            }
            if (fault instanceof CsvParseException) {
                return broken(
                        "not-csv",
                        "the file can't be read as CSV after line " + line + ": " + cause(fault),
                        "look for a quote that is not closed, or not doubled, near that line",
                        line);
            }
            throw fault instanceof IOException cut
                    ? new UncheckedIOException(cut)
                    : new IllegalStateException(fault);
        }

        private static boolean isBadText(Throwable fault) {
            for (var cause = fault; cause != null; cause = cause.getCause()) {
                if (cause instanceof java.nio.charset.CharacterCodingException) {
                    return true;
                }
            }
            return false;
        }

        private static String cause(Exception fault) {
            var cause = fault.getCause() == null ? fault : fault.getCause();
            return String.valueOf(cause.getMessage());
        }
    }
}
