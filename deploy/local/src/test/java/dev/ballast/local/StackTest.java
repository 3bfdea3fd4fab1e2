package dev.ballast.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.local.ProcessState.Phase;
import dev.ballast.servers.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real servers; services that do nothing but answer their health check. */
class StackTest {
    @TempDir Path folder;

    private Home home;
    private StackSettings settings;

    @BeforeEach
    void project() throws IOException {
        home = new Home(folder.resolve("home"));
        var root = FakeProject.in(folder.resolve("project"));
        settings = new StackSettings(home, root, OptionalInt.of(0));
    }

    @Test
    void everything_gets_ready_a_killed_service_comes_back_and_none_is_left_after_the_stop()
            throws Exception {
        List<ProcessHandle> processes;
        try (var stack = Stack.start(settings, _ -> {})) {
            assertThat(stack.processes())
                    .extracting(ProcessState::name)
                    .containsExactly(
                            "postgres",
                            "kafka",
                            "redis",
                            "ingestion",
                            "planner",
                            "risk",
                            "execution",
                            "analytics",
                            "notification",
                            "gateway");
            assertThat(stack.processes()).allMatch(each -> each.phase() == Phase.READY);
            processes =
                    stack.processes().stream().flatMap(each -> each.process().stream()).toList();
            assertThat(processes).hasSize(10);
            assertThat(secretFiles())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
            assertThat(permissions(home.uploads())).isEqualTo("rwx------");

            var before = stack.process("planner").pid();
            stack.kill("planner");
            within(
                    Duration.ofSeconds(30),
                    () ->
                            stack.process("planner").phase() == Phase.READY
                                    && stack.process("planner").pid() != before);
            assertThat(stack.process("planner").restarts()).isEqualTo(1);
        }

        assertThat(processes).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void what_was_committed_is_there_after_everything_was_killed_and_started_again()
            throws Exception {
        try (var stack = Stack.start(settings, _ -> {})) {
            execute(stack, "create table kept (n int)");
            execute(stack, "insert into kept values (7)");
            stack.processes().forEach(each -> Signal.KILL.to(each.pid()));
        }

        try (var stack = Stack.start(settings, _ -> {})) {
            try (var connection = stack.connect(Service.PLANNER);
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select n from kept")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(7);
            }
        }
    }

    @Test
    void a_service_that_cannot_start_ends_the_start_and_leaves_no_process() throws IOException {
        Files.writeString(Service.RISK.program(settings.root()), "not a jar");

        assertThatThrownBy(() -> Stack.start(settings, _ -> {}))
                .hasMessageContaining("risk ended with status 1 before it was ready");

        assertThat(ProcessHandle.current().descendants().map(this::command))
                .noneMatch(command -> command.contains(folder.toString()));
    }

    @Test
    void a_service_that_was_not_built_is_said_before_anything_starts() throws IOException {
        Files.delete(Service.EXECUTION.program(settings.root()));

        assertThatThrownBy(() -> Stack.start(settings, _ -> {}))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("execution is not built");

        assertThat(home.state()).doesNotExist();
        assertThat(home.data("postgres")).doesNotExist();
    }

    private String command(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }

    private List<Path> secretFiles() throws IOException {
        try (var files = Files.list(home.secret("passwords").resolveSibling(""))) {
            return files.toList();
        }
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void execute(Stack stack, String sql) throws SQLException {
        try (var connection = stack.connect(Service.PLANNER);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static void within(Duration limit, BooleanSupplier condition) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for " + limit).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
