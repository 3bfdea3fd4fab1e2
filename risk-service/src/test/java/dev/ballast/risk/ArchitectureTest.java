package dev.ballast.risk;

import dev.ballast.events.testing.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("dev.ballast.risk");
    }
}
