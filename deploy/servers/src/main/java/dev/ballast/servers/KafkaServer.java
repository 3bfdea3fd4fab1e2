package dev.ballast.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;

/**
 * A real Kafka broker (KRaft, one node) on 127.0.0.1, in a Java process with its own class path.
 * Started again on the same folder it has every acknowledged record.
 */
public final class KafkaServer implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(30);

    private static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2");

    private static final String LOGGING =
            """
            handlers=java.util.logging.ConsoleHandler
            .level=WARNING
            java.util.logging.ConsoleHandler.level=ALL
            java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
            java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n
            """;

    private final KafkaSettings settings;
    private final Child child;

    private KafkaServer(KafkaSettings settings, Child child) {
        this.settings = settings;
        this.child = child;
    }

    public static KafkaServer start(KafkaSettings settings) {
        try {
            var folder = settings.folder().toAbsolutePath();
            Files.createDirectories(folder);
            var log = new RotatingLog(settings.log());
            var properties = folder.resolve("server.properties");
            Files.writeString(properties, KafkaConfiguration.of(settings));
            var logging = folder.resolve("logging.properties");
            Files.writeString(logging, LOGGING);
            if (!Files.exists(folder.resolve("log/meta.properties"))) {
                format(properties, logging, log);
            }
            var command = java(logging, List.of("-Xms64m", "-Xmx192m"));
            command.addAll(List.of("kafka.Kafka", properties.toString()));
            var child = Child.start(new Launch("kafka", command, ENVIRONMENT, log, Signal.TERM));
            var server = new KafkaServer(settings, child);
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void format(Path properties, Path logging, RotatingLog log) {
        var command = java(logging, List.of("-Xmx128m"));
        command.addAll(
                List.of(
                        "kafka.tools.StorageTool",
                        "format",
                        "-t",
                        Uuid.randomUuid().toString(),
                        "-c",
                        properties.toString()));
        var child = Child.start(new Launch("kafka format", command, ENVIRONMENT, log, Signal.TERM));
        if (!child.endsWithin(START) || child.ended().join() != 0) {
            child.kill();
            throw new ServerFailed("formatting the broker's folder failed: " + child.lastWords());
        }
    }

    private static List<String> java(Path logging, List<String> memory) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(memory);
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:MaxDirectMemorySize=64m",
                        "-XX:ReservedCodeCacheSize=48m",
                        "-XX:MinHeapFreeRatio=10",
                        "-XX:MaxHeapFreeRatio=20",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:TrimNativeHeapInterval=5000",
                        "-Xss512k",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.util.logging.config.file=" + logging,
                        "-cp",
                        Artifacts.kafkaClassPath()));
        return command;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    public int port() {
        return settings.port();
    }

    public Child process() {
        return child;
    }

    /** Ends like a power cut. */
    public void kill() {
        child.kill();
    }

    @Override
    public void close() {
        child.stop(STOP);
    }

    private void awaitReady() {
        var properties =
                Map.<String, Object>of(
                        "bootstrap.servers", bootstrapServers(),
                        "reconnect.backoff.ms", 50,
                        "reconnect.backoff.max.ms", 200,
                        "request.timeout.ms", 1_000,
                        "default.api.timeout.ms", 1_000);
        // Each look costs up to a second in the client, which tries again by itself meanwhile.
        try (var admin = Admin.create(properties)) {
            child.awaitReady(START, () -> answers(admin));
        }
    }

    private static boolean answers(Admin admin) {
        try {
            return admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).size() == 1;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("interrupted while waiting for kafka");
        }
    }
}
