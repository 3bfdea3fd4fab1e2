package dev.ballast.local;

import static dev.ballast.local.Script.failed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.local.Script.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command itself, where nothing was built: what it says and that it starts nothing. */
class ScriptTest {
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init") // Before each test.
    private Script script;

    @BeforeEach
    void copy() throws IOException {
        script = Script.copyTo(folder);
    }

    @Test
    void a_missing_maven_is_named_with_what_to_install() throws Exception {
        assertThat(script.run("up"))
                .isEqualTo(
                        failed(
                                "Maven is missing: install Maven 3.8.6 or newer, so that mvn is on the path"));
    }

    @Test
    void a_maven_that_is_too_old_is_named_with_its_version() throws Exception {
        script.maven("3.8.5", "");

        assertThat(script.run("up")).isEqualTo(failed("Maven is 3.8.5: install 3.8.6 or newer"));
    }

    @Test
    void newer_mavens_are_new_enough() throws Exception {
        for (var version : List.of("3.8.6", "3.9.0", "3.10.1", "4.0.0")) {
            script.maven(version, "");

            // It gets as far as building, which this Maven can't.
            assertThat(script.run("up").output())
                    .contains("the build failed")
                    .doesNotContain("install");
        }
    }

    @Test
    void an_unreadable_file_is_named_before_anything_is_built() throws Exception {
        assertThat(script.run("demo", "--portfolio", "no-such.csv"))
                .isEqualTo(failed("no-such.csv cannot be read: give a file that can"));
        assertThat(script.run("rebalance", "no-such.csv", "--targets", "x"))
                .isEqualTo(failed("no-such.csv cannot be read: give a file that can"));
        for (var targets : List.of("--targets no-such.yaml", "--targets=no-such.yaml")) {
            assertThat(script.run(("rebalance ballast " + targets).split(" ", -1)))
                    .isEqualTo(failed("no-such.yaml cannot be read: give a file that can"));
        }
        assertThat(folder.resolve(".ballast")).doesNotExist();
    }

    @Test
    void what_is_misspelt_is_refused() throws Exception {
        assertThat(script.run("demo", "--oncee").output())
                .contains("--oncee is not an option of demo");
        assertThat(script.run("up", "--port", "80a").output()).contains("--port is \"80a\"");
        assertThat(script.run("up", "--port", "65536").output()).contains("--port is \"65536\"");
        assertThat(script.run("rebalance", "ballast", "--target", "x"))
                .isEqualTo(failed("--target is not an option of rebalance: see ./ballast help"));
        assertThat(script.run("rebalance", "ballast"))
                .isEqualTo(
                        failed(
                                "rebalance needs --targets FILE: docs/examples/targets.yaml is"
                                        + " one"));
        assertThat(script.run("rebalance", "ballast", "ballast", "--targets", "x").output())
                .contains("rebalance takes one file, not ballast and ballast too");
        assertThat(script.run("upp").output()).contains("no command is called upp");
        assertThat(script.run("--mode=docker", "up").output())
                .contains("comes with a later release");
        assertThat(script.run("--mode=dokcer", "up").output()).contains("not a mode");
    }

    @Test
    void a_port_that_is_taken_is_refused_before_anything_is_built() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var port = Integer.toString(taken.getLocalPort());
            var refusal =
                    failed(
                            "port "
                                    + port
                                    + " is taken: stop what listens there or choose another with"
                                    + " --port");

            assertThat(script.run("up", "--port", port)).isEqualTo(refusal);
            assertThat(
                            script.run(
                                    "demo",
                                    "--port=" + port,
                                    "--portfolio=ballast",
                                    "--targets=ballast"))
                    .isEqualTo(refusal);
            assertThat(folder.resolve(".ballast")).doesNotExist();
        }
    }

    @Test
    void nothing_runs_where_nothing_was_started() throws Exception {
        assertThat(script.run("status"))
                .isEqualTo(new Result(3, "Ballast is not running: start it with ./ballast up"));
        assertThat(script.run("status", "--json"))
                .isEqualTo(new Result(3, "{\"running\":false,\"url\":\"\",\"processes\":[]}"));
        assertThat(script.run("down")).isEqualTo(new Result(0, "Ballast is not running"));
        assertThat(script.run("token"))
                .isEqualTo(failed("Ballast is not running: start it with ./ballast up"));
    }

    @Test
    void reset_deletes_nothing_that_is_not_its_own() throws Exception {
        var foreign = Files.createDirectory(folder.resolve("foreign"));
        Files.createDirectory(foreign.resolve("photos"));

        var result = script.with("BALLAST_HOME", foreign.toString()).run("reset", "--yes");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.output()).contains("does not look like a folder of Ballast");
        assertThat(foreign.resolve("photos")).exists();
    }

    @Test
    void without_a_terminal_and_a_command_it_prints_help() throws Exception {
        assertThat(script.run().output()).startsWith("usage: ./ballast COMMAND");
    }

    @Test
    void what_a_program_reads_has_no_build_in_it() throws Exception {
        script.maven("3.9.0", "echo '[INFO] Building kernel 0.1.0 [1/16]'");

        assertThat(script.standardOutput("bench", "plan", "--json")).isEmpty();
        assertThat(script.standardOutput("topics", "tail", "schemas.v1", "--once")).isEmpty();
    }
}
