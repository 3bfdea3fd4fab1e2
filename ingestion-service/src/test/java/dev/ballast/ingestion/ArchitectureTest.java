package dev.ballast.ingestion;

import dev.ballast.events.testing.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("dev.ballast.ingestion");
    }
}
