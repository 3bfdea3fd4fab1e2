package dev.ballast.servers;

import java.nio.file.Path;

/**
 * Where a PostgreSQL server keeps its data and listens.
 *
 * @param folder holds the cluster; made at the first start
 * @param password of the superuser {@code postgres}
 */
public record PostgresSettings(Path folder, int port, String password, Path log) {
    /** A server for tests: a free port, a random password, all in one folder. */
    public static PostgresSettings in(Path folder) {
        return new PostgresSettings(
                folder.resolve("postgres"),
                Ports.free(),
                Secrets.random(),
                folder.resolve("postgres.log"));
    }
}
