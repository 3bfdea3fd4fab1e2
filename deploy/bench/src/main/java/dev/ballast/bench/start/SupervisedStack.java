package dev.ballast.bench.start;

import dev.ballast.bench.stack.Ending;
import dev.ballast.bench.stack.Project;
import dev.ballast.local.Home;
import dev.ballast.local.Memory;
import dev.ballast.local.StackState;
import dev.ballast.local.StateFile;
import dev.ballast.local.job.Api;
import dev.ballast.local.job.Keys;
import dev.ballast.servers.Child;
import dev.ballast.servers.Folders;
import dev.ballast.servers.Launch;
import dev.ballast.servers.RotatingLog;
import dev.ballast.servers.Signal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A stack as {@code ballast up} starts it: with its own supervisor process, in a new folder. */
final class SupervisedStack implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(150);
    private static final Duration STOP = Duration.ofSeconds(40);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Home home;
    private final Child supervisor;
    private final double seconds;

    private SupervisedStack(Home home, Child supervisor, double seconds) {
        this.home = home;
        this.supervisor = supervisor;
        this.seconds = seconds;
    }

    static SupervisedStack start() throws IOException {
        var home = new Home(Files.createTempDirectory("ballast-bench"));
        var began = System.nanoTime();
        var supervisor = Child.start(launch(home));
        try {
            supervisor.awaitReady(START, () -> phase(home) == StackState.Phase.READY);
            return new SupervisedStack(home, supervisor, (System.nanoTime() - began) / 1e9);
        } catch (RuntimeException e) {
            Ending.of(() -> supervisor.stop(STOP), () -> Folders.delete(home.folder()));
            throw e;
        }
    }

    private static StackState.Phase phase(Home home) {
        return StateFile.read(home).map(StackState::phase).orElse(StackState.Phase.STARTING);
    }

    /** With the very flags of the command. */
    private static Launch launch(Home home) throws IOException {
        Files.createDirectories(home.folder().resolve("logs"));
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms16m",
                        "-Xmx64m",
                        "-Xss256k",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:MinHeapFreeRatio=10",
                        "-XX:MaxHeapFreeRatio=20",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:TrimNativeHeapInterval=5000",
                        "-XX:ReservedCodeCacheSize=32m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.ballast.local.SupervisorMain",
                        home.folder().toString(),
                        Project.root().toString(),
                        "0",
                        Long.toString(ProcessHandle.current().pid()));
        return new Launch(
                "supervisor",
                command,
                Map.of("MALLOC_ARENA_MAX", "2"),
                new RotatingLog(home.log("bench")),
                Signal.TERM);
    }

    /** From the launch of the supervisor until everything was ready. */
    double seconds() {
        return seconds;
    }

    StackState state() {
        return StateFile.read(home)
                .orElseThrow(() -> new IllegalStateException("the stack has no state"));
    }

    /** Of all processes, the supervisor included. */
    double mebibytes() {
        return ProcessHandle.of(supervisor.pid())
                .map(Memory::ofAll)
                .orElseThrow(() -> new IllegalStateException("the supervisor ended"));
    }

    Api api() {
        var url = URI.create(state().url());
        return new Api(url, new Keys(home, url).make("bench"), PATIENCE);
    }

    @Override
    public void close() {
        Ending.of(() -> supervisor.stop(STOP), () -> Folders.delete(home.folder()));
    }
}
