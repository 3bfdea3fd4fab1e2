package dev.ballast.ingestion.adapter.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Tells at the end of a file whether it ends inside quotes. */
final class QuoteCounter extends FilterReader {

    private boolean isOdd;

    QuoteCounter(Reader text) {
        super(text);
    }

    /** Right once all is read. */
    boolean isOpen() {
        return isOdd;
    }

    @Override
    public int read() throws IOException {
        var character = super.read();
        isOdd ^= character == '"';
        return character;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        for (int at = offset; at < offset + count; at++) {
            isOdd ^= buffer[at] == '"';
        }
        return count;
    }
}
