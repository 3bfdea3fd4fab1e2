package dev.ballast.events.listen;

import dev.ballast.events.Channel;
import dev.ballast.events.DeliveryConfig;
import dev.ballast.events.Event;
import dev.ballast.events.Listening;
import dev.ballast.events.inbox.BatchConsumer;
import dev.ballast.events.meter.DeliveryMeters;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Everything that this service hears. It is ready when each channel has its partitions. */
@Readiness
@ApplicationScoped
class Listeners implements Listening, HealthCheck {

    private static final int FETCHED_BYTES = 16 * 1024 * 1024;

    private final Map<String, Object> broker;
    private final DeliveryConfig config;
    private final BatchConsumer batches;
    private final DeliveryMeters meters;
    private final Vertx vertx;
    private volatile boolean started;
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

    Listeners(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            DeliveryConfig config,
            BatchConsumer batches,
            DeliveryMeters meters,
            Vertx vertx) {
        this.broker = broker;
        this.config = config;
        this.batches = batches;
        this.meters = meters;
        this.vertx = vertx;
    }

    // After all that the service itself does at start.
    void start(
            @Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent start,
            jakarta.enterprise.event.Event<Listening> listening) {
        listening.fire(this);
        subscriptions.forEach(Subscription::start);
        started = true;
    }

    @Override
    public <T> void hear(
            Channel channel, Class<T> wanted, Function<List<Event<T>>, Uni<Void>> handler) {
        var subscription =
                new Subscription(
                        channel,
                        settings(channel),
                        vertx,
                        records -> batches.consume(records, wanted, handler));
        meters.lag(channel.name(), subscription::lag);
        subscriptions.add(subscription);
    }

    private Map<String, Object> settings(Channel channel) {
        var group = config.service() + "-" + channel.name();
        var settings = new HashMap<>(broker);
        settings.put("group.id", group);
        // Static membership: a restarted consumer takes its partitions back at once.
        settings.put("group.instance.id", group + "-" + config.replica());
        settings.put("client.id", group + "-" + config.replica());
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("max.poll.records", channel.most());
        settings.put("fetch.max.bytes", FETCHED_BYTES);
        settings.put("reconnect.backoff.max.ms", 500);
        return settings;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("listening").status(started);
        for (var subscription : subscriptions) {
            if (!subscription.isJoined()) {
                response.down().withData(subscription.name(), "has no partitions yet");
            }
        }
        return response.build();
    }

    void stop(@Observes ShutdownEvent event) {
        subscriptions.forEach(Subscription::stop);
        subscriptions.forEach(Subscription::join);
    }
}
