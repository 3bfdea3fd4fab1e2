package dev.ballast.events.inbox;

import dev.ballast.events.Event;
import dev.ballast.events.Refused;
import dev.ballast.events.inbox.Received.Broken;
import dev.ballast.events.inbox.Received.LeftAlone;
import dev.ballast.events.inbox.Received.Wanted;
import dev.ballast.events.work.Faults;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Takes a batch in one transaction and, when that fails, one record at a time. */
@ApplicationScoped
public class BatchConsumer {

    private static final Logger LOG = Logger.getLogger(BatchConsumer.class);

    private final EventReader reader;
    private final DeadLetters deadLetters;
    private final Outages outages;
    private final Patience patience;
    private final BatchWatch watch;

    BatchConsumer(
            EventReader reader,
            DeadLetters deadLetters,
            Outages outages,
            Patience patience,
            BatchWatch watch) {
        this.reader = reader;
        this.deadLetters = deadLetters;
        this.outages = outages;
        this.patience = patience;
        this.watch = watch;
    }

    /** Subscribe on the Vert.x context that the batch has to itself. */
    public <T> Uni<Void> consume(
            List<ConsumerRecord<String, byte[]>> records,
            Class<T> wanted,
            Function<List<Event<T>>, Uni<Void>> handler) {
        var here = patience.onThisContext();
        return Uni.createFrom()
                .deferred(() ->
                        readNow(records, wanted)
                                .map(batch -> takeAll(here, batch, handler))
                                .orElseGet(() -> takeInTime(here, records, wanted, handler)));
    }

    /** Nearly every batch: nothing to wait for, and nothing to put aside. */
    private <T> Optional<List<Wanted<T>>> readNow(
            List<ConsumerRecord<String, byte[]>> records, Class<T> wanted) {
        var batch = new ArrayList<Wanted<T>>(records.size());
        for (var record : records) {
            switch (reader.readNow(record, wanted).orElse(null)) {
                case Wanted<T> one -> batch.add(one);
                case LeftAlone<T> _ -> {}
                case null, default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(batch);
    }

    private <T> Uni<Void> takeInTime(
            Patience.Here here,
            List<ConsumerRecord<String, byte[]>> records,
            Class<T> wanted,
            Function<List<Event<T>>, Uni<Void>> handler) {
        return here.whatever(() -> readPatiently(records, wanted))
                .call(batch -> here.each(broken(batch), one -> putAside(here, one)))
                .emitOn(here.executor())
                .chain(batch -> takeAll(here, readable(batch), handler));
    }

    private <T> Uni<Void> takeAll(
            Patience.Here here,
            List<Wanted<T>> batch,
            Function<List<Event<T>>, Uni<Void>> handler) {
        return batch.isEmpty()
                ? Uni.createFrom().voidItem()
                : watch.over(batch, () -> take(here, batch, handler));
    }

    // All at once: many records may wait for one schema.
    private <T> Uni<List<Received<T>>> readPatiently(
            List<ConsumerRecord<String, byte[]>> records, Class<T> wanted) {
        return Uni.join()
                .all(records.stream().map(record -> reader.read(record, wanted)).toList())
                .andFailFast();
    }

    private Uni<Void> putAside(Patience.Here here, Broken<?> broken) {
        return here.whatever(() -> deadLetters.send(broken.record(), broken.reason()));
    }

    private <T> Uni<Void> take(
            Patience.Here here,
            List<Wanted<T>> batch,
            Function<List<Event<T>>, Uni<Void>> handler) {
        var events = batch.stream().map(Wanted::event).toList();
        return here.during(Outages::isBehind, () -> handler.apply(events))
                .onFailure()
                .invoke(fault ->
                        LOG.infof(
                                "a batch of %d is redone one by one: %s",
                                batch.size(), fault.toString()))
                .onFailure()
                .recoverWithUni(() ->
                        Uni.createFrom()
                                .voidItem()
                                .emitOn(here.executor())
                                .chain(() -> here.each(batch, one -> alone(here, one, handler))));
    }

    private <T> Uni<Void> alone(
            Patience.Here here, Wanted<T> received, Function<List<Event<T>>, Uni<Void>> handler) {
        var suspicion = new Suspicion();
        return here.whatever(() ->
                handler.apply(List.of(received.event()))
                        .onFailure()
                        .recoverWithUni(fault -> judge(received, fault, suspicion)));
    }

    private Uni<Void> judge(Wanted<?> received, Throwable fault, Suspicion suspicion) {
        var refused = Faults.find(fault, Refused.class);
        if (refused.isPresent()) {
            return deadLetters.send(received.record(), "refused: " + refused.get().getMessage());
        }
        if (Outages.isBehind(fault)) {
            suspicion.ends();
            return Uni.createFrom().failure(fault);
        }
        return outages.isOver().chain(over -> sentence(received, fault, suspicion, over));
    }

    private Uni<Void> sentence(
            Wanted<?> received, Throwable fault, Suspicion suspicion, boolean outageIsOver) {
        if (!outageIsOver) {
            suspicion.ends();
            return Uni.createFrom().failure(fault);
        }
        if (!suspicion.grows(fault)) {
            return Uni.createFrom().failure(fault);
        }
        LOG.errorf(fault, "an event can't be taken");
        return deadLetters.send(received.record(), "failed again and again: " + fault);
    }

    private static <T> List<Broken<T>> broken(List<Received<T>> batch) {
        var broken = new ArrayList<Broken<T>>();
        for (var received : batch) {
            if (received instanceof Broken<T> one) {
                broken.add(one);
            }
        }
        return broken;
    }

    private static <T> List<Wanted<T>> readable(List<Received<T>> batch) {
        var readable = new ArrayList<Wanted<T>>(batch.size());
        for (var received : batch) {
            if (received instanceof Wanted<T> one) {
                readable.add(one);
            }
        }
        return readable;
    }
}
