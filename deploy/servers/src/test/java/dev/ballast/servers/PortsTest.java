package dev.ballast.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void a_free_port_can_be_listened_on_and_then_it_is_not_free() throws IOException {
        var port = Ports.free();

        assertThat(port).isBetween(20_000, 31_999);
        try (var server = new ServerSocket()) {
            server.bind(Ports.onLoopback(port));
            assertThat(Ports.isFree(port)).isFalse();
        }
        assertThat(Ports.isFree(port)).isTrue();
    }
}
