package dev.ballast.local.cli;

import dev.ballast.local.Home;
import dev.ballast.local.Stack;
import dev.ballast.local.StackSettings;
import dev.ballast.local.Trouble;
import dev.ballast.local.chaos.Chaos;
import dev.ballast.servers.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Chaos on a stack of its own: own folder, own ports, gone at the end. */
final class ChaosCommand {
    /** In a hundred orders; a run has about five, and one that is lost costs it some seconds. */
    private static final int VENUE_FAULTS = 3;

    private ChaosCommand() {}

    static int run(Context context, Arguments arguments) throws Exception {
        var cycles = Math.toIntExact(arguments.number("--cycles"));
        var seed = arguments.number("--seed");
        if (cycles < 1) {
            throw new Trouble("--cycles is " + cycles + ": give 1 or more");
        }
        Files.createDirectories(context.home().folder());
        var folder = Files.createTempDirectory(context.home().folder(), "chaos");
        context.terminal()
                .say(
                        "chaos: "
                                + cycles
                                + " cycles, seed "
                                + seed
                                + "; starting a stack of its own, with a venue that loses "
                                + VENUE_FAULTS
                                + " % of the orders or answers late, twice or never");
        var settings =
                new StackSettings(
                        new Home(folder), context.root(), OptionalInt.of(0), VENUE_FAULTS);
        var stack = Stack.prepare(settings, _ -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, folder)));
        stack.begin();
        return new Chaos(stack, folder, context.terminal(), seed).run(cycles) ? 0 : 1;
    }

    /** However the command ends, by itself or by a signal. */
    private static void end(Stack stack, Path folder) {
        stack.close();
        delete(folder);
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            System.err.println("ballast: " + folder + " could not be deleted: " + e.getMessage());
        }
    }
}
