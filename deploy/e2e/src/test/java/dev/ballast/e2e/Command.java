package dev.ballast.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that users have, with a folder of the tests' own. */
final class Command {

    private static final Path FOLDER = Repository.root().resolve("deploy/e2e/target/stack");

    static final Path HOME = FOLDER.resolve("home");

    private Command() {}

    record Output(int exit, List<String> lines) {

        String text() {
            return String.join("\n", lines);
        }

        String lastLine() {
            return lines.getLast().strip();
        }
    }

    static Output ballast(String... arguments) {
        var call = new ArrayList<String>();
        call.add(Repository.root().resolve("ballast").toString());
        call.addAll(List.of(arguments));
        try {
            Files.createDirectories(FOLDER);
            var output = Files.createTempFile(FOLDER, "command", ".out");
            var builder =
                    new ProcessBuilder(call)
                            .directory(Repository.root().toFile())
                            .redirectErrorStream(true)
                            .redirectInput(Redirect.from(new java.io.File("/dev/null")))
                            .redirectOutput(output.toFile());
            builder.environment().put("BALLAST_HOME", HOME.toString());
            var exit = builder.start().waitFor();
            return new Output(exit, Files.readAllLines(output));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", cause);
        }
    }
}
