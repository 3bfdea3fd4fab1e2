package dev.ballast.servers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * A service's own database: the role {@code <name>_owner} migrates it, {@code <name>_service} works
 * in it, nobody else may connect.
 *
 * @param others further roles that may connect, with their passwords
 */
public record ServiceDatabase(
        String name, String ownerPassword, String servicePassword, Map<String, String> others) {
    /**
     * The paper venue's journal is apart from execution's own tables: another role, another schema.
     */
    public static final String PAPER_VENUE_ROLE = "execution_paper";

    public ServiceDatabase {
        others = Map.copyOf(others);
    }

    public String ownerRole() {
        return name + "_owner";
    }

    public String serviceRole() {
        return name + "_service";
    }

    /** Makes what is missing and sets the passwords; harmless when it is all there. */
    public void createOn(PostgresServer server) throws SQLException {
        try (var connection = server.connect("postgres")) {
            var roles = new TreeMap<>(others);
            roles.put(ownerRole(), ownerPassword);
            roles.put(serviceRole(), servicePassword);
            for (var role : roles.entrySet()) {
                createRole(connection, role.getKey(), role.getValue());
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                run(connection, "create database %I owner %I", name, ownerRole());
            }
            run(connection, "revoke all on database %I from public", name);
            for (var role : roles.keySet()) {
                run(connection, "grant connect on database %I to %I", name, role);
            }
            for (var role : roles.keySet()) {
                if (!role.equals(ownerRole())) {
                    // A process that was stopped in the middle must not keep its locks for ever.
                    run(
                            connection,
                            "alter role %I set idle_in_transaction_session_timeout = '10s'",
                            role);
                }
            }
        }
    }

    private static void createRole(Connection connection, String role, String password)
            throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            run(connection, "create role %I login", role);
        }
        run(connection, "alter role %I password %L", role, password);
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    /** Names and literals are quoted by PostgreSQL itself. */
    private static void run(Connection connection, String template, String... arguments)
            throws SQLException {
        var format = new StringBuilder("select format(?");
        format.repeat(", ?", arguments.length).append(')');
        try (var statement = connection.prepareStatement(format.toString());
                var command = connection.createStatement()) {
            statement.setString(1, template);
            for (var at = 0; at < arguments.length; at++) {
                statement.setString(at + 2, arguments[at]);
            }
            var result = statement.executeQuery();
            result.next();
            command.execute(result.getString(1));
        }
    }
}
