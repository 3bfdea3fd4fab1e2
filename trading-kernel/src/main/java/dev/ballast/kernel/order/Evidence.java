package dev.ballast.kernel.order;

import dev.ballast.kernel.order.OrderEffect.Alarm;
import dev.ballast.kernel.order.OrderEffect.CancelAtVenue;
import dev.ballast.kernel.order.OrderEffect.LookUp;
import dev.ballast.kernel.order.OrderInput.Reported;
import java.util.ArrayList;
import java.util.List;

/** What a venue's report makes of an order. Fills count first, whatever the status says. */
record Evidence(ProtocolTimes times, OrderState before, Reported reported) {

    OrderStep weigh() {
        var report = reported.report();
        var order = before.order().filledBy(report.fills());
        var alarms = alarms(order);
        if (!before.clientOrderId().equals(report.clientOrderId())) {
            return new OrderStep(before.with(order), alarms);
        }
        var state = before.with(order.known(report.venueOrderId())).with(before.attempt().seen());
        var step = order.isClosed() ? OrderStep.to(state) : settle(state, report);
        alarms.addAll(step.effects());
        return new OrderStep(step.state(), alarms);
    }

    private OrderStep settle(OrderState state, VenueReport report) {
        return switch (report.status()) {
            case OPEN -> open(state);
            case FILLED, CANCELED, EXPIRED, REJECTED ->
                    state.order().filled().compareTo(report.filled()) < 0
                            // Closed, but its fills are not all told yet.
                            ? OrderStep.to(acknowledged(state), lookUpLater(state))
                            : closed(state, report);
        };
    }

    private OrderStep open(OrderState state) {
        var id = state.clientOrderId();
        if (state.intention() == Intention.FILL) {
            return OrderStep.to(acknowledged(state), lookUpLater(state));
        }
        var accepted = acknowledged(state);
        return OrderStep.to(
                accepted.with(accepted.order().to(OrderStatus.PENDING_CANCEL)),
                new CancelAtVenue(id));
    }

    private static OrderStep closed(OrderState state, VenueReport report) {
        return switch (report.status()) {
            case OPEN -> throw new IllegalStateException("an open order is not closed");
            case REJECTED ->
                    OrderStep.to(
                            state.because("rejected by the venue")
                                    .with(state.order().to(refusal(state))));
            case CANCELED ->
                    OrderStep.to(
                            state.because("canceled at the venue")
                                    .with(state.order().to(cancellation(state))));
            case EXPIRED ->
                    OrderStep.to(
                            state.because("the venue did not fill it wholly")
                                    .with(state.order().to(OrderStatus.EXPIRED)));
            // It says filled, and yet told of less than was ordered.
            case FILLED ->
                    new OrderStep(
                            state.because("the venue filled less than was ordered")
                                    .with(state.order().to(OrderStatus.EXPIRED)),
                            List.of(new Alarm("filled at the venue, but not wholly")));
        };
    }

    /** An order that was acknowledged or filled in part can only end as canceled. */
    private static OrderStatus refusal(OrderState state) {
        return state.status().successors().contains(OrderStatus.REJECTED)
                ? OrderStatus.REJECTED
                : OrderStatus.CANCELED;
    }

    private static OrderStatus cancellation(OrderState state) {
        return state.intention() == Intention.EXPIRE ? OrderStatus.EXPIRED : OrderStatus.CANCELED;
    }

    private static OrderState acknowledged(OrderState state) {
        var status = state.status();
        var waiting = status == OrderStatus.SUBMITTED || status == OrderStatus.UNKNOWN;
        return waiting ? state.with(state.order().to(OrderStatus.ACCEPTED)) : state;
    }

    private LookUp lookUpLater(OrderState state) {
        return new LookUp(state.clientOrderId(), reported.at().plus(times.lookInterval()));
    }

    private List<OrderEffect> alarms(Order order) {
        var alarms = new ArrayList<OrderEffect>();
        var isNew = order.fills().all().size() > before.order().fills().all().size();
        if (isNew && order.isOverfilled()) {
            alarms.add(
                    new Alarm(
                            "overfilled: ordered %s, filled %s"
                                    .formatted(order.terms().quantity(), order.filled())));
        }
        if (isNew && before.order().isClosed()) {
            alarms.add(new Alarm("a fill came after the order was " + before.status()));
        }
        if (!before.clientOrderId().equals(reported.report().clientOrderId())) {
            alarms.add(new Alarm("an attempt that was proven absent is known to the venue"));
        }
        return alarms;
    }
}
