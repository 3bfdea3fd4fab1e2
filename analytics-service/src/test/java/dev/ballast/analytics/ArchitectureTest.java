package dev.ballast.analytics;

import dev.ballast.events.testing.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("dev.ballast.analytics");
    }
}
