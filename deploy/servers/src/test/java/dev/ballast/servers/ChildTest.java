package dev.ballast.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir Path folder;

    @Test
    void its_output_is_in_its_log() throws Exception {
        var child = start("echo hello; echo trouble >&2");

        assertThat(child.ended().get(30, TimeUnit.SECONDS)).isZero();
        child.stop(LONG);
        assertThat(Files.readString(folder.resolve("child.log"))).isEqualTo("hello\ntrouble\n");
    }

    @Test
    void it_gets_its_own_environment_and_little_of_ours() throws Exception {
        var child = start("env | cut -d= -f1 | sort");

        child.ended().get(30, TimeUnit.SECONDS);
        child.stop(LONG);

        assertThat(Files.readAllLines(folder.resolve("child.log")))
                .contains("GIVEN", "PATH")
                .isSubsetOf(
                        "GIVEN", "PATH", "HOME", "USER", "LANG", "LC_ALL", "TZ", "TMPDIR", "PWD",
                        "OLDPWD", "SHLVL", "_");
    }

    @Test
    void one_that_does_not_end_when_asked_is_killed() {
        var child = start("trap '' TERM; echo deaf; while :; do sleep 1; done");
        child.awaitReady(LONG, () -> child.lastWords().contains("deaf"));

        child.stop(Duration.ofMillis(200));

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void one_that_ends_before_it_is_ready_says_its_last_words() {
        // More than is read at once, so that it has ended before all is in its log.
        var child = start("seq 10000; echo no such luck; exit 3");

        assertThatThrownBy(() -> child.awaitReady(LONG, () -> false))
                .isInstanceOf(ServerFailed.class)
                .hasMessageContaining("status 3")
                .hasMessageContaining("no such luck");
    }

    @Test
    void it_dies_with_its_parent_however_the_parent_dies() throws Exception {
        var parent =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                ParentOfOne.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var pid = Long.parseLong(parent.inputReader().readLine());
        var orphan = ProcessHandle.of(pid).orElseThrow();

        parent.destroyForcibly();

        assertThat(orphan.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    private Child start(String script) {
        try {
            return Child.start(
                    new Launch(
                            "child",
                            List.of("sh", "-c", script),
                            Map.of("GIVEN", "1"),
                            new RotatingLog(folder.resolve("child.log")),
                            Signal.TERM));
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
