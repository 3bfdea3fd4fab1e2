package dev.ballast.execution;

import dev.ballast.events.testing.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("dev.ballast.execution");
    }
}
