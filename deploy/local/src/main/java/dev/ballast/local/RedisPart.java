package dev.ballast.local;

import dev.ballast.servers.Child;
import dev.ballast.servers.RedisServer;
import dev.ballast.servers.RedisSettings;
import java.util.function.Consumer;

/** Redis. */
final class RedisPart implements Part {
    private final RedisSettings settings;

    RedisPart(Home home, StackPorts ports, StackSecrets secrets) {
        this.settings =
                new RedisSettings(
                        home.data("redis"), ports.of("redis"), secrets.redis(), home.log("redis"));
    }

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public Child start(Consumer<Child> launched) {
        var server = RedisServer.start(settings);
        launched.accept(server.process());
        return server.process();
    }
}
