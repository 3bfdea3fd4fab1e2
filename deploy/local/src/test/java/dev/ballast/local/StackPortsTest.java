package dev.ballast.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.servers.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackPortsTest {
    @TempDir Path folder;

    private Home home;

    @BeforeEach
    void folders() {
        home = new Home(folder);
        home.make();
    }

    @Test
    void ports_are_chosen_once_and_stay() throws IOException {
        StackPorts.of(home, OptionalInt.of(0));
        var first = Files.readString(home.ports());

        StackPorts.of(home, OptionalInt.of(0));

        assertThat(Files.readString(home.ports())).isEqualTo(first);
        assertThat(PropertyFile.read(home.ports()).values()).hasSize(18).doesNotHaveDuplicates();
    }

    @Test
    void only_a_port_that_something_else_has_taken_is_chosen_anew() throws IOException {
        StackPorts.of(home, OptionalInt.of(0));
        var before = PropertyFile.read(home.ports());
        var taken = Integer.parseInt(before.getOrDefault("planner", ""));

        try (var _ = new ServerSocket(taken, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            StackPorts.of(home, OptionalInt.of(0));
        }

        var after = PropertyFile.read(home.ports());
        assertThat(after.remove("planner")).isNotEqualTo(before.remove("planner"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void a_port_that_was_asked_for_is_taken_at_its_word_or_refused() throws IOException {
        var wanted = Ports.free();

        assertThat(StackPorts.of(home, OptionalInt.of(wanted)).http(Service.GATEWAY))
                .isEqualTo(wanted);

        try (var _ = new ServerSocket(wanted, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThatThrownBy(() -> StackPorts.of(home, OptionalInt.of(wanted)))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("port " + wanted + " is taken");
        }
    }
}
