package dev.ballast.gateway.adapter.kafka;

import static dev.ballast.events.topic.Topic.ALERTS;
import static dev.ballast.events.topic.Topic.ASSESSMENTS;
import static dev.ballast.events.topic.Topic.EXECUTIONS;
import static dev.ballast.events.topic.Topic.LIMITS;
import static dev.ballast.events.topic.Topic.PLANS;
import static dev.ballast.events.topic.Topic.SESSIONS;
import static dev.ballast.events.topic.Topic.SNAPSHOTS;
import static dev.ballast.events.topic.Topic.TARGETS;
import static dev.ballast.events.topic.Topic.TRANSACTIONS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ballast.events.Channel;
import dev.ballast.events.Envelope;
import dev.ballast.events.Event;
import dev.ballast.events.Listening;
import dev.ballast.events.wire.TradingStatePublished;
import dev.ballast.gateway.application.stream.RecordEventsHandler;
import dev.ballast.gateway.application.stream.Told;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Hears every topic that a tenant may see. */
@ApplicationScoped
class StreamListener {

    private static final Channel STREAM =
            Channel.of(
                    "stream",
                    SNAPSHOTS,
                    TRANSACTIONS,
                    TARGETS,
                    PLANS,
                    ASSESSMENTS,
                    LIMITS,
                    EXECUTIONS,
                    SESSIONS,
                    ALERTS);

    private final RecordEventsHandler handler;
    private final ObjectMapper json;

    StreamListener(RecordEventsHandler handler, ObjectMapper json) {
        this.handler = handler;
        this.json = json;
    }

    void listen(@Observes Listening to) {
        to.hear(STREAM, SpecificRecord.class, this::tell);
    }

    private Uni<Void> tell(List<Event<SpecificRecord>> events) {
        return handler.handle(events.stream().map(this::told).toList());
    }

    private Event<Told> told(Event<SpecificRecord> event) {
        var type = event.payload().getSchema().getName();
        return new Event<>(identified(event), new Told(type, body(type, event)));
    }

    // The state is repeated every few seconds so that executors know it is fresh; a change of it is
    // told once.
    private static Envelope identified(Event<SpecificRecord> event) {
        var envelope = event.envelope();
        return event.payload() instanceof TradingStatePublished state
                ? new Envelope(
                        "state:%s:%d:%d"
                                .formatted(
                                        envelope.tenant(),
                                        state.getVersion(),
                                        state.getLimitsVersion()),
                        envelope.type(),
                        envelope.source(),
                        envelope.time(),
                        envelope.subject(),
                        envelope.tenant(),
                        envelope.correlationId(),
                        envelope.causationId())
                : envelope;
    }

    private String body(String type, Event<SpecificRecord> event) {
        var envelope = event.envelope();
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("id", envelope.id());
        body.put("type", type);
        body.put("source", envelope.source());
        body.put("time", envelope.time().toString());
        body.put("subject", envelope.subject());
        body.put("correlationId", envelope.correlationId());
        body.put("causationId", envelope.causationId());
        body.put("data", AvroJson.of(event.payload()));
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(type + " can't be told in JSON", e);
        }
    }
}
