package dev.ballast.servers;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process of ours: its output goes to its log, and it never outlives us. */
public final class Child {
    /** All that a child gets of our own environment. */
    private static final Set<String> INHERITED =
            Set.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "TZ", "TMPDIR");

    private static final int CHUNK = 8 * 1024;
    private static final int LINES_TOLD = 12;

    /** What it started in turn may live on, and hold its output open. */
    private static final Duration REST_OF_OUTPUT = Duration.ofSeconds(5);

    private final Launch launch;
    private final Process process;
    private final Thread pump;
    private final CompletableFuture<Integer> ended;

    private Child(Launch launch, Process process) {
        this.launch = launch;
        this.process = process;
        Watchdog.OURS.watch(process.pid(), launch.stop());
        this.ended = process.onExit().thenApply(Child::forget);
        this.pump =
                Thread.ofPlatform()
                        .daemon()
                        .name("log " + launch.name())
                        .stackSize(128 * 1024)
                        .unstarted(this::copyOutput);
    }

    public static Child start(Launch launch) {
        var builder = new ProcessBuilder(launch.command()).redirectErrorStream(true);
        builder.directory(launch.folder().toFile());
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(launch.environment());
        try {
            var child = new Child(launch, builder.start());
            child.process.getOutputStream().close();
            child.pump.start();
            return child;
        } catch (IOException e) {
            throw new ServerFailed("cannot start " + launch.name() + ": " + e.getMessage(), e);
        }
    }

    public String name() {
        return launch.name();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit status. */
    public CompletableFuture<Integer> ended() {
        return ended.copy();
    }

    /** Waits for the end; whether it came in time. */
    public boolean endsWithin(Duration limit) {
        try {
            return process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("interrupted while waiting for " + name());
        }
    }

    /**
     * Looks again and again until the child is ready; throws with its last words when it ends or
     * takes too long.
     */
    public void awaitReady(Duration limit, Readiness readiness) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!readiness.holds()) {
            if (endsWithin(readiness.pause())) {
                throw new ServerFailed(
                        name()
                                + " ended with status "
                                + process.exitValue()
                                + " before it was ready: "
                                + lastWords());
            }
            if (System.nanoTime() - deadline > 0) {
                throw new ServerFailed(
                        name()
                                + " was not ready within "
                                + limit.toSeconds()
                                + " s: "
                                + lastWords());
            }
        }
    }

    /** Ends in order, or by force when it takes longer than that. */
    public void stop(Duration patience) {
        if (isAlive()) {
            launch.stop().to(pid());
        }
        if (!endsWithin(patience)) {
            kill();
        }
        awaitLog();
    }

    /** Ends like a power cut: no handler of the process runs. */
    public void kill() {
        process.destroyForcibly();
        endsWithin(Duration.ofSeconds(10));
        awaitLog();
    }

    /** The end of its log; all that it said when it has ended. */
    public String lastWords() {
        if (!isAlive()) {
            awaitLog();
        }
        return String.join("\n", launch.log().tail(LINES_TOLD));
    }

    private static int forget(Process process) {
        Watchdog.OURS.forget(process.pid());
        return process.exitValue();
    }

    private void awaitLog() {
        try {
            pump.join(REST_OF_OUTPUT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void copyOutput() {
        var bytes = new byte[CHUNK];
        try (InputStream output = process.getInputStream()) {
            for (var read = output.read(bytes); read >= 0; read = output.read(bytes)) {
                writeOrDrop(bytes, read);
            }
        } catch (IOException e) {
            // The stream ends with the process.
        }
    }

    /** A full disk must not block the process whose output this is. */
    private void writeOrDrop(byte[] bytes, int length) {
        try {
            launch.log().write(bytes, length);
        } catch (IOException e) {
            // Dropped: there is no place left to say so.
        }
    }
}
