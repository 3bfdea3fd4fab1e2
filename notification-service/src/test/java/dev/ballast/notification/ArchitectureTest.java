package dev.ballast.notification;

import dev.ballast.events.testing.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("dev.ballast.notification");
    }
}
