package dev.ballast.events.testing;

import dev.ballast.events.topic.TopicAdmin;
import dev.ballast.servers.KafkaServer;
import dev.ballast.servers.KafkaSettings;
import dev.ballast.servers.PostgresServer;
import dev.ballast.servers.PostgresSettings;
import dev.ballast.servers.RedisServer;
import dev.ballast.servers.RedisSettings;
import dev.ballast.servers.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL with the service's database and roles, a real Kafka with every topic, a real
 * Redis. A test gets it by a field of this type.
 *
 * <p>The service is {@code ballast.service} of its application.properties, or the argument {@code
 * service}.
 */
public class EmbeddedServers implements QuarkusTestResourceLifecycleManager {

    private static final String PASSWORD = "only-in-tests";

    private @Nullable Running running;
    private @Nullable String service;

    private record Running(
            Path folder,
            PostgresSettings postgresSettings,
            KafkaSettings kafkaSettings,
            PostgresServer postgres,
            KafkaServer kafka,
            RedisServer redis) {

        Running with(PostgresServer restarted) {
            return new Running(folder, postgresSettings, kafkaSettings, restarted, kafka, redis);
        }

        Running with(KafkaServer restarted) {
            return new Running(folder, postgresSettings, kafkaSettings, postgres, restarted, redis);
        }
    }

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.get("service");
    }

    @Override
    public Map<String, String> start() {
        try {
            var folder = Files.createTempDirectory("ballast-test");
            var postgres = PostgresSettings.in(folder);
            var kafka = KafkaSettings.in(folder);
            running =
                    new Running(
                            folder,
                            postgres,
                            kafka,
                            PostgresServer.start(postgres),
                            KafkaServer.start(kafka),
                            RedisServer.start(RedisSettings.in(folder)));
            TopicAdmin.createMissing(bootstrapServers());
            createDatabase(service());
            return settings(service());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (SQLException fault) {
            throw new IllegalStateException("the database can't be made", fault);
        }
    }

    /** One more database, for a test with several services. */
    public void createDatabase(String name) throws SQLException {
        Map<String, String> others =
                name.equals("execution")
                        ? Map.of(ServiceDatabase.PAPER_VENUE_ROLE, PASSWORD)
                        : Map.of();
        new ServiceDatabase(name, PASSWORD, PASSWORD, others).createOn(running().postgres());
    }

    /** What the supervisor would put into a service's environment. */
    public Map<String, String> settings(String name) {
        var settings = new HashMap<String, String>();
        settings.put(
                "BALLAST_DB_URL",
                "postgresql://127.0.0.1:" + running().postgres().port() + "/" + name);
        settings.put("BALLAST_DB_PASSWORD", PASSWORD);
        settings.put("BALLAST_DB_OWNER_PASSWORD", PASSWORD);
        settings.put("BALLAST_PAPER_DB_PASSWORD", PASSWORD);
        settings.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
        settings.put("BALLAST_REDIS_URL", running().redis().url());
        return settings;
    }

    public String bootstrapServers() {
        return running().kafka().bootstrapServers();
    }

    public KafkaTopics topics() {
        return new KafkaTopics(bootstrapServers());
    }

    /** To the service's database, as one of its roles. */
    public Connection connectAs(String role) throws SQLException {
        return DriverManager.getConnection(running().postgres().jdbcUrl(service()), role, PASSWORD);
    }

    /** The first cell of the answer; the superuser sees all tenants. */
    public @Nullable String query(String sql) throws SQLException {
        return query(service(), sql);
    }

    /** The first cell of the answer from this database. */
    public @Nullable String query(String database, String sql) throws SQLException {
        try (var connection = running().postgres().connect(database);
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    /** Like a power cut. */
    public void killPostgres() {
        running().postgres().kill();
    }

    public void restartPostgres() {
        running = running().with(PostgresServer.start(running().postgresSettings()));
    }

    /** Like a power cut. */
    public void killKafka() {
        running().kafka().kill();
    }

    public void restartKafka() {
        running = running().with(KafkaServer.start(running().kafkaSettings()));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(EmbeddedServers.class));
    }

    @Override
    public void stop() {
        var ending = running;
        if (ending == null) {
            return;
        }
        running = null;
        ending.redis().close();
        ending.kafka().close();
        ending.postgres().close();
        delete(ending.folder());
    }

    private String service() {
        if (service == null) {
            service = ownName();
        }
        return service;
    }

    private static String ownName() {
        var properties = new Properties();
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = loader.getResourceAsStream("application.properties")) {
            if (in == null) {
                throw new IllegalStateException("application.properties is missing");
            }
            properties.load(in);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        var name = properties.getProperty("ballast.service");
        if (name == null) {
            throw new IllegalStateException("ballast.service is missing");
        }
        return name;
    }

    private Running running() {
        if (running == null) {
            throw new IllegalStateException("the servers don't run");
        }
        return running;
    }

    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
