package dev.ballast.kernel.order;

import dev.ballast.kernel.order.OrderEffect.Alarm;
import dev.ballast.kernel.order.OrderEffect.CancelAtVenue;
import dev.ballast.kernel.order.OrderEffect.LookUp;
import dev.ballast.kernel.order.OrderEffect.Send;
import dev.ballast.kernel.order.OrderInput.Absent;
import dev.ballast.kernel.order.OrderInput.Cancel;
import dev.ballast.kernel.order.OrderInput.Expire;
import dev.ballast.kernel.order.OrderInput.LookUpFailed;
import dev.ballast.kernel.order.OrderInput.Missed;
import dev.ballast.kernel.order.OrderInput.Reported;
import dev.ballast.kernel.order.OrderInput.Restarted;
import dev.ballast.kernel.order.OrderInput.Submit;
import dev.ballast.kernel.order.OrderInput.Unanswered;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * One order's life by seed: requests and answers are late, lost or doubled, and the process dies
 * before it stores, after it stored and before it acts, and after it acted.
 */
final class SimulatedHistory {

    /** What is run; a planted bug is another one of these. */
    interface Protocol extends BiFunction<OrderState, OrderInput, OrderStep> {}

    private record Scheduled(Instant at, int sequence, int life, Runnable action) {}

    private static final int ALWAYS = -1;
    private static final int MAX_EVENTS = 5_000;
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(2);

    private final Random random;
    private final Protocol protocol;
    private final boolean actsBeforeStoring;
    final SimulatedVenue venue;
    private final PriorityQueue<Scheduled> agenda =
            new PriorityQueue<>(
                    Comparator.comparing(Scheduled::at).thenComparingInt(Scheduled::sequence));
    private final Set<ClientOrderId> answered = new HashSet<>();
    private Instant now = OrderFixtures.NOON;
    private int sequence;
    private int life;
    OrderState stored = OrderFixtures.intent("1");

    SimulatedHistory(long seed, Protocol protocol, boolean actsBeforeStoring) {
        this.random = new Random(seed);
        this.protocol = protocol;
        this.actsBeforeStoring = actsBeforeStoring;
        this.venue = new SimulatedVenue(random, OrderFixtures.TIMES);
    }

    /** Until nothing more can happen. */
    SimulatedHistory play() {
        start();
        if (random.nextInt(3) == 0) {
            later(ALWAYS, random.nextInt(15_000), () -> hear(new Cancel("asked", now)));
        }
        later(ALWAYS, 60_000, () -> hear(new Expire("deadline", now)));
        for (int events = 0; !agenda.isEmpty() && events < MAX_EVENTS; events++) {
            var next = agenda.remove();
            now = next.at();
            if (next.life() == ALWAYS || next.life() == life) {
                next.action().run();
            }
        }
        return this;
    }

    private void start() {
        hear(new Restarted(now));
        submitWhenReady();
    }

    private void submitWhenReady() {
        if (stored.isReady()) {
            later(life, random.nextInt(50), () -> hear(new Submit(now)));
        }
    }

    private void hear(OrderInput input) {
        var born = life;
        dieSometimes();
        if (life != born) {
            rehear(input);
            return;
        }
        var step = protocol.apply(stored, input);
        if (actsBeforeStoring) {
            step.effects().forEach(this::perform);
            dieSometimes();
            if (life == born) {
                stored = step.state();
            }
        } else {
            stored = step.state();
            dieSometimes();
            if (life == born) {
                step.effects().forEach(this::perform);
            }
        }
        if (life == born) {
            submitWhenReady();
        }
    }

    /** What a person or the clock wants is asked again after a crash; an answer is lost. */
    private void rehear(OrderInput input) {
        if (input instanceof Cancel || input instanceof Expire) {
            later(ALWAYS, 3_000, () -> hear(input));
        }
    }

    private void dieSometimes() {
        if (random.nextInt(40) == 0) {
            life++;
            later(life, random.nextInt(4_000), this::start);
        }
    }

    private void perform(OrderEffect effect) {
        switch (effect) {
            case Send(var id) -> send(id);
            case LookUp(var id, var notBefore) -> {
                var wait = Math.max(0, Duration.between(now, notBefore).toMillis());
                later(life, wait, () -> lookUp(id));
            }
            case CancelAtVenue(var id) -> cancel(id);
            case Alarm _ -> {}
        }
    }

    private void send(ClientOrderId id) {
        var terms = stored.order().terms();
        var sentAt = now;
        var sender = life;
        later(sender, ANSWER_TIMEOUT.toMillis(), () -> unlessAnswered(id));
        if (random.nextInt(8) == 0) {
            return;
        }
        // What left before the process died still arrives, even after the venue's window.
        later(
                ALWAYS,
                delay(),
                () -> {
                    var answer = venue.take(id, terms, sentAt, now);
                    later(ALWAYS, random.nextInt(5_000), () -> venue.trade(terms, now));
                    answer(
                            sender,
                            answer.<OrderInput>map(report -> new Reported(report, now))
                                    .orElseGet(() -> new Missed(id, now)),
                            id);
                });
    }

    private void unlessAnswered(ClientOrderId id) {
        if (!answered.contains(id)) {
            hear(new Unanswered(id, now));
        }
    }

    private void cancel(ClientOrderId id) {
        var sender = life;
        later(
                ALWAYS,
                delay(),
                () -> {
                    venue.cancel(id);
                    venue.find(id, now)
                            .ifPresent(report -> answer(sender, new Reported(report, now), id));
                });
        later(sender, ANSWER_TIMEOUT.toMillis(), () -> hear(new Unanswered(id, now)));
    }

    private void lookUp(ClientOrderId id) {
        var asker = life;
        var askedAt = now;
        later(
                ALWAYS,
                random.nextInt(100),
                () -> {
                    if (random.nextInt(10) == 0) {
                        later(asker, 10, () -> hear(new LookUpFailed(id, now)));
                        return;
                    }
                    // All that the venue says is as of now: the question may have been earlier.
                    var found = venue.find(id, now);
                    var times = random.nextInt(6) == 0 ? 2 : 1;
                    for (int copy = 0; copy < times; copy++) {
                        later(
                                asker,
                                random.nextInt(200),
                                () ->
                                        hear(
                                                found.<OrderInput>map(r -> new Reported(r, now))
                                                        .orElseGet(() ->
                                                                new Absent(id, askedAt, now))));
                    }
                });
    }

    private void answer(int asker, OrderInput input, ClientOrderId id) {
        var copies = List.of(0, 1, 1, 1, 1, 2).get(random.nextInt(6));
        for (int copy = 0; copy < copies; copy++) {
            later(
                    asker,
                    delay(),
                    () -> {
                        answered.add(id);
                        hear(input);
                    });
        }
    }

    private long delay() {
        return random.nextInt(10) == 0 ? random.nextInt(9_000) : random.nextInt(100);
    }

    private void later(int whichLife, long millis, Runnable action) {
        agenda.add(new Scheduled(now.plusMillis(millis), sequence++, whichLife, action));
    }
}
