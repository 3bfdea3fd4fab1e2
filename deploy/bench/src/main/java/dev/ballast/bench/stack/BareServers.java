package dev.ballast.bench.stack;

import dev.ballast.events.topic.TopicAdmin;
import dev.ballast.events.topic.TopicSpec;
import dev.ballast.servers.Folders;
import dev.ballast.servers.KafkaServer;
import dev.ballast.servers.KafkaSettings;
import dev.ballast.servers.PostgresServer;
import dev.ballast.servers.PostgresSettings;
import dev.ballast.servers.Secrets;
import dev.ballast.servers.ServiceDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** PostgreSQL and Kafka in a folder of their own, with all topics and the subject's database. */
final class BareServers implements AutoCloseable {
    static final String SERVICE = "analytics";

    private final Path folder;
    private final String password = Secrets.random();
    private final PostgresServer postgres;
    private final KafkaServer kafka;

    private BareServers(Path folder, PostgresServer postgres, KafkaServer kafka) {
        this.folder = folder;
        this.postgres = postgres;
        this.kafka = kafka;
    }

    /** With one topic more, for those who go without ours. */
    static BareServers start(String bareTopic) throws IOException, SQLException {
        var folder = Files.createTempDirectory("ballast-bench");
        var postgres = PostgresServer.start(PostgresSettings.in(folder));
        try {
            var kafka = KafkaServer.start(KafkaSettings.in(folder));
            var servers = new BareServers(folder, postgres, kafka);
            servers.prepare(bareTopic);
            return servers;
        } catch (RuntimeException | SQLException e) {
            postgres.close();
            throw e;
        }
    }

    private void prepare(String bareTopic) throws SQLException {
        TopicAdmin.createMissing(kafka.bootstrapServers());
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            TopicAdmin.createMissing(admin, List.of(new TopicSpec(bareTopic, 4, Map.of())));
        }
        new ServiceDatabase(SERVICE, password, password, Map.of()).createOn(postgres);
    }

    Path folder() {
        return folder;
    }

    /** As the supervisor gives it to a service. */
    Map<String, String> environment() {
        return Map.of(
                "BALLAST_DB_URL",
                "postgresql://127.0.0.1:" + postgres.port() + "/" + SERVICE,
                "BALLAST_DB_PASSWORD",
                password,
                "BALLAST_DB_OWNER_PASSWORD",
                password,
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka.bootstrapServers());
    }

    @Override
    public void close() {
        Ending.of(kafka::close, postgres::close, () -> Folders.delete(folder));
    }
}
