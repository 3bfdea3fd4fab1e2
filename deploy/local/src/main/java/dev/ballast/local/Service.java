package dev.ballast.local;

import java.nio.file.Path;
import java.util.Locale;

/** The seven services. */
public enum Service {
    INGESTION,
    PLANNER,
    RISK,
    EXECUTION,
    ANALYTICS,
    NOTIFICATION,
    GATEWAY;

    /** What it is called everywhere: its database, its log, its entry in the status. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its build made, below the project's folder. */
    Path program(Path root) {
        var module = this == GATEWAY ? label() : label() + "-service";
        return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
