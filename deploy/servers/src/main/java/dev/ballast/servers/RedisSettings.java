package dev.ballast.servers;

import java.nio.file.Path;

/** Where a Redis server keeps its data and listens. */
public record RedisSettings(Path folder, int port, String password, Path log) {
    /** A server for tests: a free port, a random password, all in one folder. */
    public static RedisSettings in(Path folder) {
        return new RedisSettings(
                folder.resolve("redis"),
                Ports.free(),
                Secrets.random(),
                folder.resolve("redis.log"));
    }
}
