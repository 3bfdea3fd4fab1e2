package dev.ballast.bench.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/** The project's folder, where the builds are. */
public final class Project {
    private Project() {}

    /** The command sets {@code ballast.root}; from the project's folder it is not needed. */
    public static Path root() {
        return Path.of(System.getProperty("ballast.root", "")).toAbsolutePath();
    }

    static Path file(String path) {
        var file = root().resolve(path);
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(
                    file + " is not there: build first (./ballast bench does)");
        }
        return file;
    }
}
