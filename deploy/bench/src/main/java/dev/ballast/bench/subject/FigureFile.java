package dev.ballast.bench.subject;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where the subject writes what it measured, one figure a line: label, unit, value. */
final class FigureFile implements AutoCloseable {
    private final BufferedWriter writer;

    FigureFile(Path file) {
        try {
            this.writer =
                    Files.newBufferedWriter(
                            file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(String label, String unit, double value) {
        try {
            writer.write(label + "\t" + unit + "\t" + value + "\n");
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
