package dev.ballast.local;

import dev.ballast.servers.Child;
import dev.ballast.servers.PostgresServer;
import dev.ballast.servers.PostgresSettings;
import dev.ballast.servers.ServerFailed;
import java.sql.SQLException;
import java.util.function.Consumer;

/** PostgreSQL with one database for each service. */
final class PostgresPart implements Part {
    private final PostgresSettings settings;
    private final StackSecrets secrets;

    PostgresPart(Home home, StackPorts ports, StackSecrets secrets) {
        this.secrets = secrets;
        this.settings =
                new PostgresSettings(
                        home.data("postgres"),
                        ports.of("postgres"),
                        secrets.postgres(),
                        home.log("postgres"));
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Child start(Consumer<Child> launched) {
        var server = PostgresServer.start(settings);
        launched.accept(server.process());
        try {
            for (var service : Service.values()) {
                secrets.database(service).createOn(server);
            }
        } catch (SQLException e) {
            server.close();
            throw new ServerFailed("cannot make the services' databases: " + e.getMessage(), e);
        }
        return server.process();
    }
}
