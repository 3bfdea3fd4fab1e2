package dev.ballast.servers;

import java.nio.file.Path;

/**
 * Where a Kafka broker keeps its data and listens.
 *
 * @param controllerPort where its own controller listens
 */
public record KafkaSettings(Path folder, int port, int controllerPort, Path log) {
    /** A broker for tests: free ports, all in one folder. */
    public static KafkaSettings in(Path folder) {
        return new KafkaSettings(
                folder.resolve("kafka"), Ports.free(), Ports.free(), folder.resolve("kafka.log"));
    }
}
