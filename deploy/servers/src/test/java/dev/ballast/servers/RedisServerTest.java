package dev.ballast.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisServerTest {
    @TempDir Path folder;

    @Test
    void it_asks_for_its_password_and_keeps_the_password_to_itself() throws Exception {
        var settings = RedisSettings.in(folder);
        try (var server = RedisServer.start(settings)) {
            assertThat(server.ask("PING")).isEqualTo("+PONG");
            assertThat(server.process().lastWords()).doesNotContain(settings.password());
        }

        var configuration = settings.folder().resolve("redis.conf");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(configuration)))
                .isEqualTo("rw-------");
    }

    @Test
    void what_it_was_told_is_there_after_a_stop_and_a_start() {
        var settings = RedisSettings.in(folder);
        try (var server = RedisServer.start(settings)) {
            assertThat(server.ask("SET seven 7")).isEqualTo("+OK");
        }

        try (var server = RedisServer.start(settings)) {
            assertThat(server.ask("STRLEN seven")).isEqualTo(":1");
        }
    }
}
