package dev.ballast.events.listen;

import dev.ballast.events.Channel;
import dev.ballast.events.topic.Topic;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One channel: its thread polls, its worker takes what was polled. */
final class Subscription {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(8);

    private final String name;
    private final Worker worker;
    private final PollLoop loop;
    private final Thread thread;

    Subscription(
            Channel channel,
            Map<String, Object> settings,
            Vertx vertx,
            Function<List<ConsumerRecord<String, byte[]>>, Uni<Void>> take) {
        var backlog = new Backlog(channel.most());
        this.name = channel.name();
        this.worker = new Worker(vertx, backlog, take, this::room);
        this.loop = new PollLoop(settings, labels(channel), backlog, worker::go);
        this.thread = Thread.ofPlatform().daemon().name("hears " + name).unstarted(loop::run);
    }

    private static List<String> labels(Channel channel) {
        return channel.topics().stream().map(Topic::label).toList();
    }

    private void room() {
        loop.room();
    }

    void start() {
        thread.start();
    }

    void stop() {
        worker.stop();
        loop.stop();
    }

    /** Waits for its end, but not without end. */
    void join() {
        try {
            var _ = thread.join(LONGEST_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String name() {
        return name;
    }

    boolean isJoined() {
        return loop.isJoined();
    }

    double lag() {
        return loop.lag();
    }
}
