package dev.ballast.servers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A log file of bounded size: when it is full it becomes {@code .1}, that one {@code .2}, and the
 * oldest goes. Lines stay whole.
 */
public final class RotatingLog {
    private static final long FULL = 8L * 1024 * 1024;
    private static final int KEPT = 4;

    private final Path file;
    private final long full;
    private OutputStream out;
    private long size;
    private boolean betweenLines = true;

    public RotatingLog(Path file) throws IOException {
        this(file, FULL);
    }

    RotatingLog(Path file, long full) throws IOException {
        this.file = file;
        this.full = full;
        Files.createDirectories(folder());
        out = open();
        size = Files.size(file);
    }

    public Path file() {
        return file;
    }

    Path folder() {
        return file.toAbsolutePath().resolveSibling("").normalize();
    }

    /** Takes the next bytes; a full file turns over before the first line that begins in them. */
    public synchronized void write(byte[] bytes, int length) throws IOException {
        var cut = size > 0 && size + length > full ? lineStart(bytes, length) : length;
        append(bytes, 0, cut);
        if (cut < length) {
            turnOver();
            append(bytes, cut, length - cut);
        }
    }

    private void append(byte[] bytes, int from, int length) throws IOException {
        if (length > 0) {
            out.write(bytes, from, length);
            size += length;
            betweenLines = bytes[from + length - 1] == '\n';
        }
    }

    public void line(String text) throws IOException {
        var bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        write(bytes, bytes.length);
    }

    /** The last lines, for a message that has to say why. */
    public List<String> tail(int lines) {
        try {
            var all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException e) {
            return List.of("(" + file + " cannot be read: " + e.getMessage() + ")");
        }
    }

    public synchronized void close() throws IOException {
        out.close();
    }

    private int lineStart(byte[] bytes, int length) {
        if (betweenLines) {
            return 0;
        }
        for (var at = 0; at < length; at++) {
            if (bytes[at] == '\n') {
                return at + 1;
            }
        }
        return length;
    }

    private void turnOver() throws IOException {
        out.close();
        for (var age = KEPT - 1; age >= 0; age--) {
            var from = age == 0 ? file : aged(age);
            try {
                Files.move(from, aged(age + 1), StandardCopyOption.REPLACE_EXISTING);
            } catch (NoSuchFileException e) {
                // Fewer turns than kept files so far.
            }
        }
        out = open();
        size = 0;
    }

    private Path aged(int age) {
        return file.resolveSibling(file.getFileName() + "." + age);
    }

    private OutputStream open() throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
