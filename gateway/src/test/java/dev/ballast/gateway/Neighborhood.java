package dev.ballast.gateway;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.http.testing.GatewayTokens;
import dev.ballast.servers.Ports;
import dev.ballast.servers.RedisServer;
import dev.ballast.servers.RedisSettings;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All that is around the gateway: real servers, and services that the tests play. */
public class Neighborhood implements QuarkusTestResourceLifecycleManager {

    static final String PASSWORD = "correct horse battery staple";

    private static final List<String> SERVICES =
            List.of("ingestion", "planner", "risk", "execution", "analytics", "notification");

    private final EmbeddedServers servers = new EmbeddedServers();
    private final Map<String, FakeService> services = new TreeMap<>();
    private @Nullable Vertx vertx;
    private @Nullable RedisSettings redisSettings;
    private @Nullable RedisServer redis;

    @Override
    public Map<String, String> start() {
        // Quarkus starts us on a thread of its own, and Kafka's clients look their parts up there.
        Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        var settings = new HashMap<>(servers.start());
        vertx = Vertx.vertx();
        for (var name : SERVICES) {
            var port = Ports.free();
            var service = new FakeService(vertx, port);
            service.start();
            services.put(name, service);
            settings.put("ballast.forward.services." + name, "http://127.0.0.1:" + port);
        }
        redisSettings = RedisSettings.in(folder());
        redis = RedisServer.start(redisSettings);
        settings.put("BALLAST_REDIS_URL", redis.url());
        settings.put("BALLAST_SIGNING_KEY", GatewayTokens.signingKey().toString());
        settings.put("BALLAST_OWNER_PASSWORD_FILE", passwordFile().toString());
        settings.put("ballast.forward.idle-timeout", "2s");
        settings.put("ballast.signin.attempts-by-address", "1000");
        settings.put("ballast.stream.patience", "5s");
        settings.put("ballast.stream.heartbeat", "1s");
        settings.put("ballast.door.cors-origins", "https://friend.example");
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Neighborhood.class));
    }

    @Override
    public void stop() {
        services.values().forEach(FakeService::stop);
        if (vertx != null) {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
        if (redis != null) {
            redis.close();
        }
        servers.stop();
    }

    FakeService service(String name) {
        return Objects.requireNonNull(services.get(name), name);
    }

    void reset() {
        services.values().forEach(FakeService::reset);
    }

    EmbeddedServers servers() {
        return servers;
    }

    void killRedis() {
        Objects.requireNonNull(redis, "redis").kill();
    }

    void startRedis() {
        redis = RedisServer.start(Objects.requireNonNull(redisSettings, "redis"));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("gateway-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path passwordFile() {
        try {
            return Files.writeString(folder().resolve("owner-password"), PASSWORD + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
