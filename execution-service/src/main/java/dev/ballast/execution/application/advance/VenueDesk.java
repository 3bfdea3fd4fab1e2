package dev.ballast.execution.application.advance;

import dev.ballast.execution.application.port.CrashPoints;
import dev.ballast.execution.application.port.Observations;
import dev.ballast.execution.application.port.Placement;
import dev.ballast.execution.application.port.TradingSettings;
import dev.ballast.execution.application.port.VenueAccount;
import dev.ballast.execution.application.port.VenueAnswer;
import dev.ballast.execution.application.port.VenueAnswer.Late;
import dev.ballast.execution.application.port.VenueAnswer.Refused;
import dev.ballast.execution.application.port.VenueAnswer.Told;
import dev.ballast.execution.application.port.VenueAnswer.Unclear;
import dev.ballast.execution.application.port.VenueGateway;
import dev.ballast.execution.application.port.VenueGateways;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.execution.TrackedOrder;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.order.ClientOrderId;
import dev.ballast.kernel.order.OrderInput;
import dev.ballast.kernel.order.OrderInput.LookUpFailed;
import dev.ballast.kernel.order.OrderInput.Missed;
import dev.ballast.kernel.order.OrderInput.Reported;
import dev.ballast.kernel.order.OrderInput.Unanswered;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Does an order's tasks at its venue, and says what came of them in the protocol's words. */
@ApplicationScoped
public class VenueDesk {

    private final VenueGateways gateways;
    private final TradingSettings settings;
    private final Observations observations;
    private final CrashPoints crash;
    private final InstantSource clock;

    VenueDesk(
            VenueGateways gateways,
            TradingSettings settings,
            Observations observations,
            CrashPoints crash,
            InstantSource clock) {
        this.gateways = gateways;
        this.settings = settings;
        this.observations = observations;
        this.crash = crash;
        this.clock = clock;
    }

    /** What the venue answers, whenever it does; and that it did not, once it should have. */
    Multi<OrderInput> send(
            Execution execution, TrackedOrder order, ClientOrderId id, Instrument listed) {
        var placement = placement(execution, order, id, listed);
        var isAnswered = new AtomicBoolean();
        var answers =
                gateway(execution, order)
                        .place(placement)
                        .onFailure()
                        .recoverWithItem(fault -> new Unclear(fault.toString()))
                        .map(answer -> input(execution, order, answer, id))
                        .invoke(input -> observe(execution, placement, input))
                        .invoke(() -> {
                            isAnswered.set(true);
                            crash.reach(CrashPoints.ANSWER_HEARD);
                        });
        var silence =
                Multi.createFrom()
                        .item(id)
                        .onItem()
                        .call(() ->
                                Uni.createFrom()
                                        .voidItem()
                                        .onItem()
                                        .delayIt()
                                        .by(settings.answerTimeout()))
                        .filter(_ -> !isAnswered.get())
                        .<OrderInput>map(silent -> new Unanswered(silent, now()));
        return Multi.createBy().merging().streams(answers, silence);
    }

    private Placement placement(
            Execution execution, TrackedOrder order, ClientOrderId id, Instrument listed) {
        return new Placement(
                account(execution, order),
                id,
                order.order().terms(),
                listed,
                order.action().price(),
                order.state().attempt().sentAt().orElseThrow(),
                settings.times().receiveWindow());
    }

    Uni<OrderInput> cancel(Execution execution, TrackedOrder order, ClientOrderId id) {
        return gateway(execution, order)
                .cancel(account(execution, order), id)
                .ifNoItem()
                .after(settings.answerTimeout())
                .recoverWithItem(() -> new Unclear("no answer"))
                .onFailure()
                .recoverWithItem(fault -> new Unclear(fault.toString()))
                .map(answer -> input(execution, order, answer, id));
    }

    /** Not before its time: asked earlier, an absence would not count. */
    Uni<OrderInput> lookUp(
            Execution execution, TrackedOrder order, ClientOrderId id, Instant notBefore) {
        var look =
                new LookUp(
                        gateway(execution, order),
                        account(execution, order),
                        id,
                        order.state().attempt().sentAt().orElse(execution.startedAt()),
                        this::now,
                        settings.answerTimeout());
        var wait = Duration.between(clock.instant(), notBefore);
        var asked =
                wait.isPositive()
                        ? Uni.createFrom()
                                .voidItem()
                                .onItem()
                                .delayIt()
                                // A timer takes whole milliseconds, and at least one.
                                .by(wait.truncatedTo(ChronoUnit.MILLIS).plusMillis(1))
                                .chain(look::ask)
                        : look.ask();
        return asked.onFailure()
                .invoke(fault -> observations.unclear(execution, order.id(), fault.toString()))
                .onFailure()
                .recoverWithItem(_ -> new LookUpFailed(id, now()));
    }

    private OrderInput input(
            Execution execution, TrackedOrder order, VenueAnswer answer, ClientOrderId id) {
        return switch (answer) {
            case Told(var report) -> new Reported(report, now());
            case Refused(var reason) -> new OrderInput.Refused(id, reason, now());
            case Late() -> new Missed(id, now());
            case Unclear(var why) -> {
                observations.unclear(execution, order.id(), why);
                yield new Unanswered(id, now());
            }
        };
    }

    private void observe(Execution execution, Placement placement, OrderInput input) {
        if (!(input instanceof Unanswered)) {
            observations.answered(
                    execution,
                    placement.account().venue().name(),
                    Duration.between(placement.sentAt(), input.at()));
        }
    }

    private VenueGateway gateway(Execution execution, TrackedOrder order) {
        var venue = order.action().instrument().venue();
        return gateways.to(venue, execution.mode())
                .orElseThrow(() ->
                        new IllegalStateException(
                                "no gateway to %s on %s".formatted(venue, execution.mode())));
    }

    private static VenueAccount account(Execution execution, TrackedOrder order) {
        return VenueAccount.of(execution, order.action().instrument().venue());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
