package dev.ballast.servers;

/** The properties of a broker that is a whole cluster by itself. */
final class KafkaConfiguration {
    private KafkaConfiguration() {}

    static String of(KafkaSettings settings) {
        return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
        listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
        inter.broker.listener.name=PLAINTEXT
        controller.listener.names=CONTROLLER
        log.dirs=%3$s
        # One node: every internal topic has one replica.
        default.replication.factor=1
        min.insync.replicas=1
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=8
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=4
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        share.coordinator.state.topic.num.partitions=4
        # Topics are made by name, with their settings; a misspelt one is an error.
        auto.create.topics.enable=false
        group.initial.rebalance.delay.ms=0
        # A broker that was killed is let back in after 1.5 s instead of 9.
        broker.session.timeout.ms=1500
        broker.heartbeat.interval.ms=300
        num.network.threads=2
        num.io.threads=4
        background.threads=4
        num.recovery.threads.per.data.dir=2
        log.cleaner.dedupe.buffer.size=16777216
        log.segment.bytes=67108864
        log.index.size.max.bytes=1048576
        message.max.bytes=8388608
        socket.request.max.bytes=33554432
        """
                .formatted(
                        settings.port(),
                        settings.controllerPort(),
                        settings.folder().toAbsolutePath().resolve("log"));
    }
}
