package dev.ballast.execution.application.advance;

import dev.ballast.execution.application.advance.Advanced.Done;
import dev.ballast.execution.application.advance.Advanced.Fenced;
import dev.ballast.execution.application.advance.Advanced.Moved;
import dev.ballast.execution.application.port.Background;
import dev.ballast.execution.application.port.Observations;
import dev.ballast.execution.application.port.OpenExecutions.Open;
import dev.ballast.execution.domain.execution.OrderTask;
import dev.ballast.execution.domain.execution.OrderWord;
import dev.ballast.execution.domain.execution.Round;
import dev.ballast.execution.domain.execution.TrackedOrder;
import dev.ballast.kernel.order.OrderEffect.Alarm;
import dev.ballast.kernel.order.OrderEffect.CancelAtVenue;
import dev.ballast.kernel.order.OrderEffect.LookUp;
import dev.ballast.kernel.order.OrderEffect.Send;
import dev.ballast.kernel.order.OrderInput;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Drives one execution, one round at a time. What orders hear while a round runs makes the next
 * one, so that many answers are stored as one. Nothing is lost when a round fails: its words stay,
 * and the orders are read again and looked for.
 */
final class Runner {

    private final Open open;
    private final AdvanceHandler advance;
    private final VenueDesk venue;
    private final Background background;
    private final Observations observations;
    private final Consumer<Runner> whenOver;
    private final ConcurrentLinkedQueue<OrderWord> words = new ConcurrentLinkedQueue<>();
    private final AtomicInteger kicks = new AtomicInteger();
    private volatile Optional<Desk> desk = Optional.empty();
    private volatile boolean isOver;

    Runner(
            Open open,
            AdvanceHandler advance,
            VenueDesk venue,
            Background background,
            Observations observations,
            Consumer<Runner> whenOver) {
        this.open = open;
        this.advance = advance;
        this.venue = venue;
        this.background = background;
        this.observations = observations;
        this.whenOver = whenOver;
    }

    Open open() {
        return open;
    }

    /** There may be something to do. */
    void kick() {
        if (!isOver && kicks.getAndIncrement() == 0) {
            background.run(this::round);
        }
    }

    private void hear(OrderWord word) {
        words.add(word);
        kick();
    }

    private Uni<Void> round() {
        var heardKicks = kicks.get();
        var batch = new ArrayList<>(words);
        return Uni.createFrom()
                .deferred(() -> advance.handle(open, desk, batch))
                .invoke(advanced -> settle(advanced, batch.size()))
                .onFailure()
                .invoke(this::forget)
                .onFailure()
                .recoverWithNull()
                .invoke(() -> again(heardKicks))
                .replaceWithVoid();
    }

    private void settle(Advanced advanced, int heard) {
        for (int word = 0; word < heard; word++) {
            words.remove();
        }
        switch (advanced) {
            case Moved(var round, var next) -> {
                desk = Optional.of(next);
                round.tasks().forEach(task -> perform(round, next, task));
                if (round.execution().status().isClosed()) {
                    over();
                }
            }
            case Fenced() -> {
                // Not having got the lease in the first place is no news: another replica works.
                if (desk.isPresent()) {
                    observations.stalled(open.tenant(), open.id().value(), "fenced off");
                }
                over();
            }
            case Done() -> over();
        }
    }

    /** Whether it was stored is not known: the database says, and the venue. */
    private void forget(Throwable fault) {
        desk = Optional.empty();
        observations.stalled(open.tenant(), open.id().value(), fault.toString());
    }

    private void again(int heardKicks) {
        var more = kicks.addAndGet(-heardKicks);
        if (more > 0 && !isOver) {
            background.run(this::round);
        }
    }

    private void over() {
        isOver = true;
        whenOver.accept(this);
    }

    private void perform(Round round, Desk next, OrderTask task) {
        var execution = round.execution();
        var order = find(next.orders(), task);
        switch (task.effect()) {
            case Send(var id) ->
                    listen(
                            order,
                            venue.send(
                                    execution,
                                    order,
                                    id,
                                    Optional.ofNullable(
                                                    next.instruments()
                                                            .get(order.action().instrument()))
                                            .orElseThrow()));
            case LookUp(var id, var notBefore) ->
                    listen(order, venue.lookUp(execution, order, id, notBefore).toMulti());
            case CancelAtVenue(var id) ->
                    listen(order, venue.cancel(execution, order, id).toMulti());
            case Alarm(var message) -> observations.alarmed(execution, order.id(), message);
        }
    }

    private void listen(TrackedOrder order, Multi<OrderInput> asked) {
        var _ =
                asked.subscribe()
                        .with(
                                input -> hear(new OrderWord(order.id(), input)),
                                fault ->
                                        observations.stalled(
                                                open.tenant(),
                                                open.id().value(),
                                                fault.toString()));
    }

    private static TrackedOrder find(List<TrackedOrder> orders, OrderTask task) {
        return orders.stream()
                .filter(order -> order.id().equals(task.order()))
                .findFirst()
                .orElseThrow();
    }
}
