package dev.ballast.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of real files beside the repository; a stranger's clone has none. */
final class RealData {

    private RealData() {}

    /** Empty, with a line that says so, where the folder is absent; a failure in a strict run. */
    static Optional<Path> file(String name) {
        var folder =
                Path.of(
                        Optional.ofNullable(System.getenv("BALLAST_DATA"))
                                .orElse(Repository.root().resolve("../shared/data").toString()));
        var file = folder.resolve(name).normalize();
        if (Files.exists(file)) {
            return Optional.of(file);
        }
        if ("1".equals(System.getenv("BALLAST_STRICT"))) {
            throw new AssertionError("a strict run needs " + file);
        }
        System.out.println("left out: " + name + " is not in " + folder);
        return Optional.empty();
    }
}
