package dev.ballast.local.cli;

import dev.ballast.local.Home;
import dev.ballast.local.StackState;
import dev.ballast.local.StateFile;
import dev.ballast.local.Trouble;
import dev.ballast.local.job.Terminal;
import java.nio.file.Path;
import java.util.Optional;

/** Where a command finds things. */
record Context(Home home, Path root, Terminal terminal) {
    /** The stack that runs, ready or not. */
    Optional<StackState> running() {
        return StateFile.read(home).filter(StackState::hasSupervisor);
    }

    StackState ready() {
        return running()
                .filter(state -> state.phase() == StackState.Phase.READY)
                .orElseThrow(
                        () -> new Trouble("Ballast is not running: start it with ./ballast up"));
    }

    /** Where Kafka listens. */
    String broker() {
        ready();
        return "127.0.0.1:" + home.port("kafka");
    }
}
