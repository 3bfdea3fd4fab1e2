package dev.ballast.local;

import dev.ballast.events.topic.TopicAdmin;
import dev.ballast.servers.Child;
import dev.ballast.servers.KafkaServer;
import dev.ballast.servers.KafkaSettings;
import java.util.function.Consumer;

/** Kafka with the topics of the catalogue. */
final class KafkaPart implements Part {
    static final String NAME = "kafka";

    private final KafkaSettings settings;

    KafkaPart(Home home, StackPorts ports) {
        this.settings =
                new KafkaSettings(
                        home.data("kafka"),
                        ports.of("kafka"),
                        ports.of("kafka.controller"),
                        home.log("kafka"));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Child start(Consumer<Child> launched) {
        var server = KafkaServer.start(settings);
        launched.accept(server.process());
        TopicAdmin.createMissing(server.bootstrapServers());
        return server.process();
    }
}
