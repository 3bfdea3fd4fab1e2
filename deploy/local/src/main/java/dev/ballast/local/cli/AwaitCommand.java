package dev.ballast.local.cli;

import dev.ballast.local.ProcessState;
import dev.ballast.local.StackState;
import dev.ballast.local.StateFile;
import dev.ballast.local.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Follows a start until everything is ready, or says why it can't be. */
final class AwaitCommand {
    private static final int LOOK_EVERY_MILLIS = 100;

    private final Context context;
    private final long supervisor;
    private final Path output;
    private final Set<String> told = new HashSet<>();

    private AwaitCommand(Context context, long supervisor, Path output) {
        this.context = context;
        this.supervisor = supervisor;
        this.output = output;
    }

    static int run(Context context, Arguments arguments) {
        var words = arguments.rest();
        new AwaitCommand(context, Long.parseLong(words.get(0)), Path.of(words.get(1))).follow();
        return 0;
    }

    private void follow() {
        while (true) {
            // Looked at before the file is read: what it wrote last is seen even when it is gone.
            var gone = ended();
            var state =
                    StateFile.read(context.home()).filter(each -> each.supervisor() == supervisor);
            state.ifPresent(this::tell);
            if (state.isPresent() && state.get().phase() == StackState.Phase.READY) {
                context.terminal()
                        .say(
                                "all ready after %.1f s: %s"
                                        .formatted(
                                                state.get().readyMillis() / 1000.0,
                                                state.get().url()));
                return;
            }
            if (gone) {
                throw new Trouble(
                        state.map(StackState::note)
                                .filter(note -> !note.isEmpty())
                                .orElseGet(this::lastWords));
            }
        }
    }

    private void tell(StackState state) {
        for (var process : state.processes()) {
            if (process.phase() == ProcessState.Phase.READY && told.add(process.name())) {
                context.terminal()
                        .say(
                                "  %-13s ready after %5.1f s"
                                        .formatted(process.name(), process.readyMillis() / 1000.0));
            }
        }
    }

    private boolean ended() {
        var process = ProcessHandle.of(supervisor);
        if (process.isEmpty()) {
            return true;
        }
        try {
            process.get().onExit().get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot wait for process " + supervisor, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }

    private String lastWords() {
        try {
            var words = Files.readString(output).strip();
            return words.isEmpty() ? "the supervisor ended without a word" : words;
        } catch (IOException e) {
            return "the supervisor ended, and " + output + " cannot be read: " + e.getMessage();
        }
    }
}
