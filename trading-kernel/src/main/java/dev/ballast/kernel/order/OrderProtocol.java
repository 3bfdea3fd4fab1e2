package dev.ballast.kernel.order;

import dev.ballast.kernel.order.OrderEffect.CancelAtVenue;
import dev.ballast.kernel.order.OrderEffect.LookUp;
import dev.ballast.kernel.order.OrderEffect.Send;
import dev.ballast.kernel.order.OrderInput.Absent;
import dev.ballast.kernel.order.OrderInput.Cancel;
import dev.ballast.kernel.order.OrderInput.Deny;
import dev.ballast.kernel.order.OrderInput.Expire;
import dev.ballast.kernel.order.OrderInput.LookUpFailed;
import dev.ballast.kernel.order.OrderInput.Missed;
import dev.ballast.kernel.order.OrderInput.Refused;
import dev.ballast.kernel.order.OrderInput.Reported;
import dev.ballast.kernel.order.OrderInput.Restarted;
import dev.ballast.kernel.order.OrderInput.Submit;
import dev.ballast.kernel.order.OrderInput.Unanswered;

/**
 * How an order gets to a venue exactly once, as a pure function. Whoever runs it stores the state
 * of each step before performing its effects, and tells it {@link Restarted} before anything else
 * after a start.
 *
 * <p>Silence is never taken for failure: an attempt without an answer is UNKNOWN until the venue's
 * evidence says otherwise. Absence is evidence only when the venue was asked late enough to know,
 * and twice.
 */
public record OrderProtocol(ProtocolTimes times) {

    public OrderStep step(OrderState state, OrderInput input) {
        return switch (input) {
            case Submit submit -> submit(state, submit);
            case Deny deny -> deny(state, deny);
            case Cancel(var reason, _) -> end(state.wanting(Intention.CANCEL, reason));
            case Expire(var reason, _) -> end(state.wanting(Intention.EXPIRE, reason));
            case Restarted restarted -> restarted(state, restarted);
            case Reported reported -> new Evidence(times, state, reported).weigh();
            case Refused refused -> refused(state, refused);
            case Missed missed -> missed(state, missed);
            case Unanswered unanswered -> unanswered(state, unanswered);
            case Absent absent -> absent(state, absent);
            case LookUpFailed failed ->
                    isPast(state, failed.attempt())
                            ? OrderStep.to(state)
                            : OrderStep.to(state, lookUpLater(state, failed));
        };
    }

    private static OrderStep submit(OrderState state, Submit submit) {
        if (!state.isReady()) {
            return OrderStep.to(state);
        }
        var sent =
                state.with(state.attempt().sent(submit.at()))
                        .with(state.order().to(OrderStatus.SUBMITTED));
        return OrderStep.to(sent, new Send(sent.clientOrderId()));
    }

    private static OrderStep deny(OrderState state, Deny deny) {
        if (!state.isReady()) {
            return OrderStep.to(state);
        }
        // After a proven absence the order was submitted once: it ends, but not as denied.
        var end =
                state.status() == OrderStatus.INITIALIZED
                        ? OrderStatus.DENIED
                        : OrderStatus.CANCELED;
        return OrderStep.to(state.because(deny.reason()).with(state.order().to(end)));
    }

    private static OrderStep end(OrderState state) {
        if (state.order().isClosed() || state.status() == OrderStatus.PENDING_CANCEL) {
            return OrderStep.to(state);
        }
        if (state.attempt().sentAt().isEmpty()) {
            return OrderStep.to(state.with(state.order().to(state.intention().end())));
        }
        if (!state.status().isOpen()) {
            // In flight: its answer comes first, and then the end that is wanted.
            return OrderStep.to(state);
        }
        return OrderStep.to(
                state.with(state.order().to(OrderStatus.PENDING_CANCEL)),
                new CancelAtVenue(state.clientOrderId()));
    }

    private static OrderStep restarted(OrderState state, Restarted restarted) {
        if (state.order().isClosed() || state.attempt().sentAt().isEmpty()) {
            return OrderStep.to(state);
        }
        return inDoubt(state, restarted);
    }

    private static OrderStep refused(OrderState state, Refused refused) {
        var answered =
                state.status() == OrderStatus.SUBMITTED || state.status() == OrderStatus.UNKNOWN;
        if (!answered || isPast(state, refused.attempt())) {
            return OrderStep.to(state);
        }
        return OrderStep.to(
                state.because(refused.reason()).with(state.order().to(OrderStatus.REJECTED)));
    }

    private static OrderStep missed(OrderState state, Missed missed) {
        if (isPast(state, missed.attempt())) {
            return OrderStep.to(state);
        }
        return switch (state.status()) {
            case SUBMITTED -> provenAbsent(state.with(state.order().to(OrderStatus.UNKNOWN)));
            case UNKNOWN -> provenAbsent(state);
            case INITIALIZED,
                    DENIED,
                    ACCEPTED,
                    REJECTED,
                    PENDING_CANCEL,
                    PARTIALLY_FILLED,
                    FILLED,
                    CANCELED,
                    EXPIRED ->
                    OrderStep.to(state);
        };
    }

    private static OrderStep unanswered(OrderState state, Unanswered unanswered) {
        return isPast(state, unanswered.attempt())
                ? OrderStep.to(state)
                : inDoubt(state, unanswered);
    }

    private OrderStep absent(OrderState state, Absent absent) {
        if (isPast(state, absent.attempt()) || state.attempt().sentAt().isEmpty()) {
            return OrderStep.to(state);
        }
        if (state.status() != OrderStatus.UNKNOWN) {
            // The venue acknowledged it once: it can only have lost sight of it.
            return OrderStep.to(state, lookUpLater(state, absent));
        }
        var countsFrom = times.absenceCountsFrom(state.attempt().sentAt().orElseThrow());
        if (absent.askedAt().isBefore(countsFrom)) {
            return OrderStep.to(state, new LookUp(state.clientOrderId(), countsFrom));
        }
        // One answer that comes twice is one look, and so are two questions at once.
        var first = state.attempt().firstAbsence().map(at -> at.plus(times.lookInterval()));
        return first.filter(at -> !absent.askedAt().isBefore(at)).isPresent()
                ? provenAbsent(state)
                : seenAbsentOnce(state, absent);
    }

    private OrderStep seenAbsentOnce(OrderState state, Absent absent) {
        var first = state.attempt().firstAbsence().orElse(absent.askedAt());
        return OrderStep.to(state.with(state.attempt().absent(first)), lookUpLater(state, absent));
    }

    /** Closes the attempt, not the order. */
    private static OrderStep provenAbsent(OrderState state) {
        return state.intention() == Intention.FILL
                ? OrderStep.to(state.with(state.attempt().next()))
                : OrderStep.to(state.with(state.order().to(state.intention().end())));
    }

    private static OrderStep inDoubt(OrderState state, OrderInput input) {
        var lookUp = new LookUp(state.clientOrderId(), input.at());
        return switch (state.status()) {
            case SUBMITTED ->
                    OrderStep.to(state.with(state.order().to(OrderStatus.UNKNOWN)), lookUp);
            case UNKNOWN, ACCEPTED, PARTIALLY_FILLED, PENDING_CANCEL -> OrderStep.to(state, lookUp);
            case INITIALIZED, DENIED, REJECTED, FILLED, CANCELED, EXPIRED -> OrderStep.to(state);
        };
    }

    private LookUp lookUpLater(OrderState state, OrderInput input) {
        return new LookUp(state.clientOrderId(), input.at().plus(times.lookInterval()));
    }

    private static boolean isPast(OrderState state, ClientOrderId attempt) {
        return state.order().isClosed() || !state.clientOrderId().equals(attempt);
    }
}
