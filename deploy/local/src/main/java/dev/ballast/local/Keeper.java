package dev.ballast.local;

import dev.ballast.servers.Child;
import dev.ballast.servers.ServerFailed;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps one process of the stack running until it is told to stop. */
final class Keeper {
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Part part;
    private final Journal journal;
    private final Backoff backoff = new Backoff();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
    private final Thread thread;

    private volatile ProcessState state;
    private volatile @Nullable Child child;

    Keeper(Part part, Journal journal) {
        this.part = part;
        this.journal = journal;
        this.state = ProcessState.waiting(part.name());
        this.thread = Thread.ofPlatform().name(part.name()).unstarted(this::keep);
    }

    /** Begins to keep it; completes when it is ready for the first time. */
    CompletableFuture<Void> start() {
        thread.start();
        return firstReady;
    }

    ProcessState state() {
        return state;
    }

    @Nullable Child child() {
        return child;
    }

    void stop() {
        stopping.countDown();
        firstReady.completeExceptionally(
                new ServerFailed(part.name() + " was stopped before it was ready"));
        var running = child;
        if (running != null) {
            running.stop(STOP);
        }
        try {
            // A process that was just being started is stopped by its own thread.
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (state.phase() != ProcessState.Phase.FAILED) {
            become(state.stopped());
        }
    }

    private void keep() {
        while (!isStopping()) {
            var began = System.nanoTime();
            try {
                become(state.starting());
                var started = part.start(this::launched);
                if (isStopping()) {
                    started.stop(STOP);
                    return;
                }
                become(state.ready(since(began).toMillis()));
                var readyAt = System.nanoTime();
                firstReady.complete(null);
                var status = started.ended().join();
                endedBySelf("ended with status " + status, since(readyAt));
            } catch (ServerFailed | Trouble e) {
                if (!firstReady.isDone()) {
                    become(state.failed(String.valueOf(e.getMessage())));
                    firstReady.completeExceptionally(e);
                    return;
                }
                endedBySelf(String.valueOf(e.getMessage()), Duration.ZERO);
            }
        }
    }

    private void launched(Child started) {
        child = started;
        ProcessHandle.of(started.pid()).ifPresent(process -> become(state.launched(process)));
        if (isStopping()) {
            started.kill();
        }
    }

    private void endedBySelf(String why, Duration up) {
        if (isStopping()) {
            return;
        }
        var wait = backoff.after(up);
        become(
                state.restarting(
                        why
                                + "; starting it again"
                                + (wait.isZero() ? "" : " in " + wait.toSeconds() + " s")));
        try {
            stopping.await(wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void become(ProcessState next) {
        state = next;
        journal.changed(next);
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
