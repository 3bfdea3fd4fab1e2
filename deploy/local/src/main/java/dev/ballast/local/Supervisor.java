package dev.ballast.local;

import dev.ballast.servers.RotatingLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs a stack for as long as this process lives, and tells the commands about it. */
final class Supervisor {
    private final StackSettings settings;
    private final InstantSource time;
    private final RotatingLog log;
    private final Map<String, ProcessState> processes = new LinkedHashMap<>();
    private final long began = System.nanoTime();

    private StackState.Phase phase = StackState.Phase.STARTING;
    private String note = "";
    private String url = "";
    private long readyMillis;
    private volatile @Nullable Stack stack;

    Supervisor(StackSettings settings, InstantSource time) throws IOException {
        this.settings = settings;
        this.time = time;
        this.log = new RotatingLog(settings.home().log("supervisor"));
    }

    /** One supervisor a folder: the lock goes with the process, however it ends. */
    static FileLock lock(Home home) {
        try {
            var channel =
                    FileChannel.open(
                            home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                throw new Trouble(alreadyRunning(home));
            }
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String alreadyRunning(Home home) {
        var url = StateFile.read(home).map(StackState::url).orElse("");
        return "Ballast runs already"
                + (url.isEmpty() ? "" : " at " + url)
                + ": use it (./ballast rebalance FILE --targets FILE), or stop it with ./ballast down";
    }

    void run() {
        try {
            say("starting");
            Preflight.check(settings.home());
            var prepared = Stack.prepare(settings, this::changed);
            stack = prepared;
            prepared.begin();
            ready(prepared);
        } catch (RuntimeException e) {
            fail(e);
            throw e;
        }
    }

    void stop() {
        end(StackState.Phase.STOPPING);
        var running = stack;
        if (running != null) {
            running.close();
        }
        end(StackState.Phase.STOPPED);
        say("stopped");
    }

    /** A failed start stays one: the command that waits for it has still to read why. */
    private synchronized void end(StackState.Phase next) {
        if (phase != StackState.Phase.FAILED) {
            become(next);
        }
    }

    private synchronized void ready(Stack started) {
        url = started.url().toString();
        readyMillis = Duration.ofNanos(System.nanoTime() - began).toMillis();
        become(StackState.Phase.READY);
        say("ready at " + url + " after " + readyMillis + " ms");
    }

    private synchronized void fail(RuntimeException cause) {
        if (phase != StackState.Phase.STARTING) {
            return;
        }
        note = String.valueOf(cause.getMessage());
        become(StackState.Phase.FAILED);
        say("failed: " + note);
    }

    private synchronized void changed(ProcessState process) {
        processes.put(process.name(), process);
        say(
                process.name()
                        + " "
                        + process.phase()
                        + (process.pid() == 0 ? "" : " pid " + process.pid())
                        + (process.note().isEmpty() ? "" : ": " + process.note()));
        write();
    }

    private synchronized void become(StackState.Phase next) {
        phase = next;
        write();
    }

    private void write() {
        var self = ProcessHandle.current();
        List<ProcessState> known = new ArrayList<>(processes.values());
        StateFile.write(
                settings.home(),
                new StackState(
                        self.pid(), ProcessState.born(self), phase, url, readyMillis, note, known));
    }

    private void say(String what) {
        try {
            log.line(time.instant() + " " + what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
