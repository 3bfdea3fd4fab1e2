package dev.ballast.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @TempDir Path folder;

    @Test
    void a_committed_row_survives_kill_9_and_the_next_start() throws SQLException {
        var settings = PostgresSettings.in(folder);
        try (var server = PostgresServer.start(settings);
                var connection = server.connect("postgres")) {
            execute(connection, "create table kept (n int)");
            execute(connection, "insert into kept values (7)");
            server.kill();
        }

        try (var server = PostgresServer.start(settings);
                var connection = server.connect("postgres")) {
            assertThat(text(connection, "select n from kept")).isEqualTo("7");
        }
    }

    @Test
    void it_is_durable_and_asks_everybody_for_a_password() throws SQLException {
        try (var server = PostgresServer.start(PostgresSettings.in(folder));
                var connection = server.connect("postgres")) {
            assertThat(text(connection, "show fsync")).isEqualTo("on");
            assertThat(text(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(text(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> connect(server, "postgres", "postgres", "guessed"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void a_service_reaches_its_own_database_and_no_other() throws SQLException {
        try (var server = PostgresServer.start(PostgresSettings.in(folder))) {
            var planner = new ServiceDatabase("planner", "owner's", "service's", Map.of());
            planner.createOn(server);
            planner.createOn(server);
            new ServiceDatabase("risk", "o", "s", Map.of()).createOn(server);

            try (var owner = connect(server, "planner", "planner_owner", "owner's")) {
                execute(owner, "create table plan (id int)");
            }
            try (var service = connect(server, "planner", "planner_service", "service's")) {
                assertThatThrownBy(() -> execute(service, "select * from plan"))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> execute(service, "create table own (id int)"))
                        .hasMessageContaining("permission denied");
            }
            assertThatThrownBy(() -> connect(server, "risk", "planner_service", "service's"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void no_password_is_kept_in_plain_text_or_slow_to_check() throws SQLException {
        try (var server = PostgresServer.start(PostgresSettings.in(folder));
                var connection = server.connect("postgres")) {
            new ServiceDatabase("risk", "o", "s", Map.of()).createOn(server);

            var hashes =
                    "select string_agg(distinct left(rolpassword, 16), ' ') from pg_authid"
                            + " where rolpassword is not null";
            assertThat(text(connection, hashes)).isEqualTo("SCRAM-SHA-256$1:");
        }
    }

    private static Connection connect(
            PostgresServer server, String database, String role, String password)
            throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), role, password);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
