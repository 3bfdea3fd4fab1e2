package dev.ballast.bench.stack;

import dev.ballast.local.Home;
import dev.ballast.local.Stack;
import dev.ballast.local.StackSettings;
import dev.ballast.local.job.Api;
import dev.ballast.local.job.Keys;
import dev.ballast.servers.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * All servers and services in a folder of their own, with free ports, as children of this process.
 */
public final class WholeStack implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final Stack stack;

    private WholeStack(Path folder, Stack stack) {
        this.folder = folder;
        this.stack = stack;
    }

    public static WholeStack start() throws IOException {
        var folder = Files.createTempDirectory("ballast-bench");
        try {
            var settings = new StackSettings(new Home(folder), Project.root(), OptionalInt.of(0));
            return new WholeStack(folder, Stack.start(settings, _ -> {}));
        } catch (RuntimeException e) {
            Folders.delete(folder);
            throw e;
        }
    }

    /** The public API as its owner sees it. */
    public Api api() {
        return new Api(stack.url(), new Keys(stack.home(), stack.url()).make("bench"), PATIENCE);
    }

    @Override
    public void close() {
        Ending.of(stack::close, () -> Folders.delete(folder));
    }
}
