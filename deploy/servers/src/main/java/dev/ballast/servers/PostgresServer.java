package dev.ballast.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A real PostgreSQL server on 127.0.0.1, durable as PostgreSQL is by default. Started again on the
 * same folder it has every row that was committed.
 */
public final class PostgresServer implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(30);

    /** How often to try again while a killed server's last process still holds its memory. */
    private static final int ATTEMPTS = 50;

    private final PostgresSettings settings;
    private final Child child;

    private PostgresServer(PostgresSettings settings, Child child) {
        this.settings = settings;
        this.child = child;
    }

    public static PostgresServer start(PostgresSettings settings) {
        try {
            var log = new RotatingLog(settings.log());
            var cluster = new PostgresCluster(settings, log);
            cluster.prepare();
            for (var attempt = 1; ; attempt++) {
                var server =
                        new PostgresServer(settings, Child.start(launch(settings, cluster, log)));
                try {
                    server.child.awaitReady(START, server::answers);
                    return server;
                } catch (ServerFailed e) {
                    server.child.kill();
                    if (attempt == ATTEMPTS
                            || !server.child.lastWords().contains("shared memory block")) {
                        throw e;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Launch launch(
            PostgresSettings settings, PostgresCluster cluster, RotatingLog log)
            throws IOException {
        var command = cluster.program("postgres");
        command.addAll(
                List.of("-D", cluster.data().toString(), "-p", Integer.toString(settings.port())));
        for (var option :
                List.of(
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "max_connections=300",
                        "shared_buffers=96MB",
                        "max_wal_size=512MB",
                        "jit=off",
                        PostgresCluster.SHORT_HASH,
                        "log_destination=stderr",
                        "log_line_prefix=%m %d %u ",
                        "log_timezone=UTC",
                        "timezone=UTC")) {
            command.addAll(List.of("-c", option));
        }
        return new Launch("postgres", command, Map.of(), log, Signal.INT);
    }

    public int port() {
        return settings.port();
    }

    public String password() {
        return settings.password();
    }

    public Child process() {
        return child;
    }

    /** As JDBC wants it. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + settings.port() + "/" + database;
    }

    /** As the superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), "postgres", settings.password());
    }

    /** Ends like a power cut. */
    public void kill() {
        child.kill();
    }

    @Override
    public void close() {
        child.stop(STOP);
    }

    private boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
