package dev.ballast.local;

import dev.ballast.servers.ServerFailed;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/** The background process that {@code ballast up} starts. */
final class SupervisorMain {
    private SupervisorMain() {}

    /**
     * @param arguments the stack's folder; the project's folder; the public port, 0 for any that is
     *     free, or - for the usual one; the process with which to end, or 0
     */
    public static void main(String[] arguments) throws Exception {
        var home = new Home(Path.of(arguments[0]));
        var settings =
                new StackSettings(
                        home,
                        Path.of(arguments[1]),
                        arguments[2].equals("-")
                                ? OptionalInt.empty()
                                : OptionalInt.of(Integer.parseInt(arguments[2])));
        try {
            home.make();
            try (var _ = Supervisor.lock(home)) {
                var supervisor = new Supervisor(settings, InstantSource.system());
                Runtime.getRuntime().addShutdownHook(new Thread(supervisor::stop, "stop"));
                supervisor.run();
                endOf(Long.parseLong(arguments[3])).join();
            }
            System.exit(0);
        } catch (Trouble | ServerFailed e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Never, when no process was named. */
    private static CompletableFuture<ProcessHandle> endOf(long owner) {
        if (owner == 0) {
            return new CompletableFuture<>();
        }
        return ProcessHandle.of(owner)
                .map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(ProcessHandle.current()));
    }
}
