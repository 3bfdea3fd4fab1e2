package dev.ballast.local;

import static dev.ballast.local.StackTest.within;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The background process itself, as the script starts it. */
class SupervisorTest {
    private static final Duration START = Duration.ofSeconds(60);

    @TempDir Path folder;

    private final List<Process> started = new ArrayList<>();
    private Home home;
    private Path root;

    @BeforeEach
    void project() throws IOException {
        home = new Home(folder.resolve("home"));
        root = FakeProject.in(folder.resolve("project"));
    }

    @AfterEach
    void stop() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void killed_with_9_it_takes_its_children_along_and_the_next_start_is_ready_again()
            throws Exception {
        var first = supervisor();
        within(START, () -> isReady(first));
        var children = children();
        assertThat(children).hasSize(10).allMatch(ProcessHandle::isAlive);

        first.destroyForcibly().waitFor();
        var second = supervisor();

        within(START, () -> isReady(second));
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void a_second_one_leaves_the_first_alone_which_leaves_no_process_when_it_is_asked_to_end()
            throws Exception {
        var first = supervisor();
        within(START, () -> isReady(first));
        var children = children();

        var second = supervisor();

        assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(output(second)).contains("Ballast runs already at http://127.0.0.1:");
        assertThat(isReady(first)).isTrue();

        first.destroy();

        assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(state().phase()).isEqualTo(StackState.Phase.STOPPED);
    }

    @Test
    void a_port_that_was_asked_for_and_is_taken_is_named_and_nothing_starts() throws Exception {
        try (var taken =
                new java.net.ServerSocket(0, 1, java.net.InetAddress.ofLiteral("127.0.0.1"))) {
            var supervisor = supervisor(Integer.toString(taken.getLocalPort()), "0");

            assertThat(supervisor.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(supervisor.exitValue()).isEqualTo(1);
            assertThat(state().note()).contains("port " + taken.getLocalPort() + " is taken");
            assertThat(state().processes()).isEmpty();
        }
    }

    @Test
    void it_ends_with_the_process_that_it_was_started_for() throws Exception {
        var owner = new ProcessBuilder("sleep", "600").start();
        started.add(owner);
        var supervisor = supervisor("0", Long.toString(owner.pid()));
        within(START, () -> isReady(supervisor));
        var children = children();

        owner.destroyForcibly();

        assertThat(supervisor.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    private Process supervisor() throws IOException {
        return supervisor("0", "0");
    }

    private Process supervisor(String port, String owner) throws IOException {
        var output = folder.resolve("output" + started.size());
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SupervisorMain.class.getName(),
                                home.folder().toString(),
                                root.toString(),
                                port,
                                owner)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        started.add(process);
        return process;
    }

    private String output(Process process) throws IOException {
        return Files.readString(folder.resolve("output" + started.indexOf(process)));
    }

    private boolean isReady(Process supervisor) {
        assertThat(supervisor.isAlive()).isTrue();
        return StateFile.read(home)
                .filter(state -> state.supervisor() == supervisor.pid())
                .filter(state -> state.phase() == StackState.Phase.READY)
                .isPresent();
    }

    private StackState state() {
        return StateFile.read(home).orElseThrow();
    }

    private List<ProcessHandle> children() {
        return state().processes().stream().flatMap(each -> each.process().stream()).toList();
    }
}
