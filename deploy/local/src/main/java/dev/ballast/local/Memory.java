package dev.ballast.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What processes take, in MiB: the proportional share, in which a page that several map is shared
 * among them. macOS doesn't tell it; there it is the resident size.
 */
public final class Memory {
    private static final long KIB_PER_MIB = 1024;

    private Memory() {}

    /** A process with all that it started. */
    public static long ofAll(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(each -> kibibytes(each.pid()))
                        .sum()
                / KIB_PER_MIB;
    }

    /** A process alone. */
    public static long ofOne(long pid) {
        return kibibytes(pid) / KIB_PER_MIB;
    }

    private static long kibibytes(long pid) {
        var rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try {
            return Files.exists(rollup) ? proportional(rollup) : resident(pid);
        } catch (IOException e) {
            // It ended between the look and the reading.
            return 0;
        }
    }

    private static long proportional(Path rollup) throws IOException {
        return Files.readAllLines(rollup).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
    }

    private static long resident(long pid) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        try (var out = ps.inputReader()) {
            var line = out.readLine();
            ps.waitFor(5, TimeUnit.SECONDS);
            return line == null ? 0 : Long.parseLong(line.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
