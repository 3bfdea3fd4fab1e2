package dev.ballast.e2e;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that the tests run in. */
final class Repository {

    private Repository() {}

    static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("ballast"))) {
            folder = requireNonNull(folder.getParent(), "the file ballast is in no folder above");
        }
        return folder;
    }
}
