package dev.ballast.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One stack for all tests of this run: its own folder and ports, started and stopped by the command
 * that users have.
 */
final class Stack {

    private static final Path HOME = Repository.root().resolve("deploy/e2e/target/stack");
    private static final Stack RUNNING = start();

    private final String url;
    private final String token;

    private Stack(String url, String token) {
        this.url = url;
        this.token = token;
    }

    static Stack running() {
        return RUNNING;
    }

    String url() {
        return url;
    }

    String token() {
        return token;
    }

    /** Runs the command against this stack. */
    static Output ballast(String... arguments) {
        return command(List.of(arguments));
    }

    record Output(int exit, List<String> lines) {

        String text() {
            return String.join("\n", lines);
        }

        String lastLine() {
            return lines.getLast().strip();
        }
    }

    private static Stack start() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> command(List.of("down"))));
        var up = command(List.of("up", "--port", "0"));
        assertThat(up.exit()).as(up.text()).isZero();
        var status = command(List.of("status", "--json"));
        assertThat(status.exit()).as(status.text()).isZero();
        var url = io.restassured.path.json.JsonPath.from(status.text()).getString("url");
        var token = command(List.of("token"));
        assertThat(token.exit()).as(token.text()).isZero();
        return new Stack(url, token.lastLine());
    }

    private static Output command(List<String> arguments) {
        var call = new ArrayList<String>();
        call.add(Repository.root().resolve("ballast").toString());
        call.addAll(arguments);
        try {
            Files.createDirectories(HOME);
            var output = Files.createTempFile(HOME, "command", ".out");
            var builder =
                    new ProcessBuilder(call)
                            .directory(Repository.root().toFile())
                            .redirectErrorStream(true)
                            .redirectInput(
                                    ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                            .redirectOutput(output.toFile());
            builder.environment().put("BALLAST_HOME", HOME.resolve("home").toString());
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
