package dev.ballast.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds in one folder would write over each other. */
class BuildLockTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init") // Before each test.
    private Script script;

    @BeforeEach
    void copy() throws IOException {
        script = Script.copyTo(folder);
    }

    @Test
    void a_second_build_waits_until_the_first_has_ended_even_for_another_home() throws Exception {
        var go = folder.resolve("go");
        script.maven(
                "3.9.0",
                "echo begun >>builds; while [ ! -f go ]; do sleep 0.1; done; echo ended >>builds");
        var first = start("first", script);
        try {
            await().atMost(PATIENCE).until(() -> text("builds").equals("begun\n"));
            var second = start("second", script.with("BALLAST_HOME", folder + "/elsewhere"));
            try {
                await().atMost(PATIENCE)
                        .until(() ->
                                text("second")
                                        .startsWith(
                                                "waiting for the build that process "
                                                        + first.pid()
                                                        + " makes here"));
                assertThat(text("builds")).isEqualTo("begun\n");

                Files.createFile(go);

                assertThat(first.waitFor()).isEqualTo(1);
                assertThat(second.waitFor()).isEqualTo(1);
                assertThat(text("builds")).isEqualTo("begun\nended\nbegun\nended\n");
                assertThat(text("second")).contains("the build failed");
            } finally {
                second.destroyForcibly();
            }
        } finally {
            first.destroyForcibly();
        }
    }

    @Test
    void the_lock_of_a_build_that_was_killed_is_no_obstacle() throws Exception {
        script.maven("3.9.0", "");
        var dead = new ProcessBuilder("true").start();
        assertThat(dead.waitFor()).isZero();
        var lock = Files.createDirectory(folder.resolve("target")).resolve("build.lock");
        Files.createSymbolicLink(lock, Path.of(Long.toString(dead.pid())));

        assertThat(script.run("up").output()).contains("the build failed");

        assertThat(Files.isSymbolicLink(lock)).isFalse();
    }

    @Test
    void where_the_lock_cannot_be_made_it_says_so() throws Exception {
        script.maven("3.9.0", "");
        Files.createFile(folder.resolve("target"));

        assertThat(script.run("up").output())
                .startsWith("ballast: cannot write to " + folder.toRealPath() + "/target");
    }

    private Process start(String output, Script from) throws IOException {
        return from.start(ProcessBuilder.Redirect.to(folder.resolve(output).toFile()), "up");
    }

    private String text(String name) throws IOException {
        var file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
