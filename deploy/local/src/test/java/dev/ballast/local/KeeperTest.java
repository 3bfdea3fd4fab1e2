package dev.ballast.local;

import static dev.ballast.local.StackTest.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.local.ProcessState.Phase;
import dev.ballast.servers.Child;
import dev.ballast.servers.Launch;
import dev.ballast.servers.RotatingLog;
import dev.ballast.servers.Signal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTest {
    @TempDir Path folder;

    private final List<ProcessState> told = new CopyOnWriteArrayList<>();

    @Test
    void a_process_that_ends_is_started_again_and_that_is_said() {
        var keeper = new Keeper(new Script("exec sleep 600", true), told::add);
        keeper.start().join();
        var before = keeper.state().pid();

        Signal.KILL.to(before);

        within(
                Duration.ofSeconds(20),
                () -> keeper.state().phase() == Phase.READY && keeper.state().pid() != before);
        assertThat(told)
                .anySatisfy(state ->
                        assertThat(state.note())
                                .isEqualTo("ended with status 137; starting it again"));
        keeper.stop();
        assertThat(keeper.state().phase()).isEqualTo(Phase.STOPPED);
        assertThat(keeper.state().process()).isEmpty();
    }

    @Test
    void one_that_never_gets_ready_fails_the_start() {
        var keeper = new Keeper(new Script("exit 4", false), told::add);

        assertThatThrownBy(() -> keeper.start().join()).hasMessageContaining("status 4");

        assertThat(keeper.state().phase()).isEqualTo(Phase.FAILED);
    }

    @Test
    void one_that_is_stopped_while_it_starts_leaves_no_process() {
        var keeper = new Keeper(new Script("exec sleep 600", false), told::add);
        var start = keeper.start();
        within(Duration.ofSeconds(10), () -> keeper.state().pid() != 0);
        var process = keeper.state().process().orElseThrow();

        keeper.stop();

        assertThat(process.isAlive()).isFalse();
        assertThat(start).isCompletedExceptionally();
    }

    private final class Script implements Part {
        private final String script;
        private final boolean ready;

        private Script(String script, boolean ready) {
            this.script = script;
            this.ready = ready;
        }

        @Override
        public String name() {
            return "script";
        }

        @Override
        public Child start(Consumer<Child> launched) {
            try {
                var log = new RotatingLog(folder.resolve("script.log"));
                var command = List.of("sh", "-c", script);
                var child = Child.start(new Launch(name(), command, Map.of(), log, Signal.TERM));
                launched.accept(child);
                child.awaitReady(Duration.ofSeconds(30), () -> ready);
                return child;
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
