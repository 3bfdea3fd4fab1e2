package dev.ballast.local.cli;

import dev.ballast.local.StackState;
import dev.ballast.servers.Signal;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops the stack and waits until no process of it is left. */
final class DownCommand {
    private static final int PATIENCE_SECONDS = 60;
    private static final int LAST_SECONDS = 15;

    private DownCommand() {}

    static int run(Context context) {
        var running = context.running();
        if (running.isEmpty()) {
            context.terminal().say("Ballast is not running");
            return 0;
        }
        stop(running.get());
        context.terminal().say("stopped");
        return 0;
    }

    private static void stop(StackState state) {
        var children = state.processes().stream().flatMap(each -> each.process().stream()).toList();
        ProcessHandle.of(state.supervisor())
                .ifPresent(supervisor -> {
                    Signal.TERM.to(supervisor.pid());
                    if (!endsWithin(supervisor, PATIENCE_SECONDS)) {
                        supervisor.destroyForcibly();
                    }
                });
        endAll(children);
    }

    /**
     * None is left after an orderly stop; a supervisor that was killed leaves them to its watchdog.
     */
    private static void endAll(List<ProcessHandle> children) {
        for (var child : children) {
            if (!endsWithin(child, LAST_SECONDS)) {
                child.destroyForcibly();
                endsWithin(child, LAST_SECONDS);
            }
        }
    }

    private static boolean endsWithin(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot wait for process " + process.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
