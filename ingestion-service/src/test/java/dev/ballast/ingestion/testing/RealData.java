package dev.ballast.ingestion.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The shared folder with real data, beside the repository. Absent, its tests are left out. */
public final class RealData {

    private static final String HINT =
            "real data is absent: put it beside the repository, or name it with BALLAST_DATA";

    private RealData() {}

    /** Fails when BALLAST_STRICT=1 and the file is not there. */
    public static Path file(String name) {
        var folder =
                Optional.ofNullable(System.getenv("BALLAST_DATA"))
                        .map(Path::of)
                        .orElseGet(RealData::besideTheRepository);
        var file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            if ("1".equals(System.getenv("BALLAST_STRICT"))) {
                Assertions.fail(HINT);
            }
            System.out.println(HINT);
            Assumptions.abort(HINT);
        }
        return file;
    }

    // Tests run in the module's folder.
    private static Path besideTheRepository() {
        return Path.of("../../shared/data").toAbsolutePath().normalize();
    }
}
