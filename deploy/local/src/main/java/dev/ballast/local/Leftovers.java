package dev.ballast.local;

import dev.ballast.servers.Signal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes of an earlier run whose supervisor was killed, as far as they still live. */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final List<ProcessHandle> processes;

    private Leftovers(List<ProcessHandle> processes) {
        this.processes = processes;
    }

    static Leftovers of(Home home) {
        return new Leftovers(
                StateFile.read(home).map(StackState::processes).orElse(List.of()).stream()
                        .flatMap(state -> state.process().stream())
                        .toList());
    }

    /** Asks them to end, waits, and ends by force what stays. */
    void end() {
        // INT is what PostgreSQL takes as "now, but in order"; for the others it is as good as
        // TERM.
        processes.forEach(process -> Signal.INT.to(process.pid()));
        for (var process : processes) {
            try {
                process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                process.destroyForcibly();
            } catch (ExecutionException e) {
                throw new IllegalStateException("cannot wait for " + process.pid(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
