package dev.ballast.kernel.order;

import static dev.ballast.kernel.order.OrderFixtures.NOON;
import static dev.ballast.kernel.order.OrderFixtures.TIMES;
import static dev.ballast.kernel.order.OrderFixtures.fill;
import static dev.ballast.kernel.order.OrderFixtures.intent;
import static dev.ballast.kernel.order.OrderFixtures.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.OrderEffect.Alarm;
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
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrderProtocolTest {

    private static final Instant COUNTS = TIMES.absenceCountsFrom(NOON);

    private final OrderProtocol protocol = new OrderProtocol(TIMES);
    private final OrderState intent = intent("2");
    private final OrderState submitted = protocol.step(intent, new Submit(NOON)).state();
    private final OrderState unknown = next(submitted, unanswered(submitted));

    @Nested
    class An_intent {

        @Test
        void is_stored_as_submitted_before_it_is_sent() {
            var step = protocol.step(intent, new Submit(NOON));

            assertThat(step.state().status()).isEqualTo(OrderStatus.SUBMITTED);
            assertThat(step.state().attempt().sentAt()).contains(NOON);
            assertThat(step.effects()).containsExactly(new Send(intent.clientOrderId()));
        }

        @Test
        void that_is_denied_never_leaves() {
            var step = protocol.step(intent, new Deny("TRADING_HALTED", NOON));

            assertThat(step.state().status()).isEqualTo(OrderStatus.DENIED);
            assertThat(step.state().reason()).contains("TRADING_HALTED");
            assertThat(step.effects()).isEmpty();
        }

        @Test
        void ends_without_the_venue_when_it_is_canceled_or_out_of_time() {
            assertThat(next(intent, new Cancel("asked", NOON)).status())
                    .isEqualTo(OrderStatus.CANCELED);
            assertThat(next(intent, new Expire("late", NOON)).status())
                    .isEqualTo(OrderStatus.EXPIRED);
        }

        @Test
        void is_not_sent_by_a_restart() {
            var step = protocol.step(intent, new Restarted(NOON));

            assertThat(step.state()).isEqualTo(intent);
            assertThat(step.effects()).isEmpty();
        }
    }

    @Nested
    class A_sent_order {

        @Test
        void is_not_sent_again_by_a_second_submit() {
            assertThat(protocol.step(submitted, new Submit(NOON)).effects()).isEmpty();
        }

        @Test
        void without_an_answer_is_unknown_and_looked_for() {
            var step = protocol.step(submitted, unanswered(submitted));

            assertThat(step.state().status()).isEqualTo(OrderStatus.UNKNOWN);
            assertThat(step.effects())
                    .containsExactly(new LookUp(submitted.clientOrderId(), NOON.plusSeconds(2)));
        }

        @Test
        void is_unknown_after_a_restart() {
            var step = protocol.step(submitted, new Restarted(NOON.plusSeconds(1)));

            assertThat(step.state().status()).isEqualTo(OrderStatus.UNKNOWN);
            assertThat(step.effects()).hasOnlyElementsOfType(LookUp.class);
        }

        @Test
        void ends_when_the_venue_refuses_it() {
            var refused = new Refused(submitted.clientOrderId(), "no funds", NOON);

            assertThat(next(submitted, refused).status()).isEqualTo(OrderStatus.REJECTED);
            assertThat(next(submitted, refused).reason()).contains("no funds");
        }

        @Test
        void that_came_too_late_is_sent_as_the_next_attempt() {
            var missed = next(submitted, new Missed(submitted.clientOrderId(), NOON));

            assertThat(missed.isReady()).isTrue();
            assertThat(missed.attempt().number()).isEqualTo(2);
        }

        @Test
        void may_be_filled_by_its_first_answer() {
            var report = report(submitted, VenueOrderStatus.FILLED, "2", fill("T1", "2"));

            var step = protocol.step(submitted, new Reported(report, NOON));

            assertThat(step.state().status()).isEqualTo(OrderStatus.FILLED);
            assertThat(step.effects()).isEmpty();
        }

        @Test
        void is_not_closed_before_all_its_fills_are_told() {
            var report = report(submitted, VenueOrderStatus.EXPIRED, "1.5", fill("T1", "1"));

            var step = protocol.step(submitted, new Reported(report, NOON));

            assertThat(step.state().status()).isEqualTo(OrderStatus.PARTIALLY_FILLED);
            assertThat(step.effects()).hasOnlyElementsOfType(LookUp.class);
        }

        @Test
        void that_is_unwanted_is_canceled_once_it_is_known_to_be_open() {
            var unwanted = next(submitted, new Expire("late", NOON));

            var step =
                    protocol.step(
                            unwanted,
                            new Reported(report(unwanted, VenueOrderStatus.OPEN, "0"), NOON));

            assertThat(unwanted.status()).isEqualTo(OrderStatus.SUBMITTED);
            assertThat(step.state().status()).isEqualTo(OrderStatus.PENDING_CANCEL);
            assertThat(step.effects()).containsExactly(new CancelAtVenue(unwanted.clientOrderId()));
        }
    }

    @Nested
    class An_unknown_order {

        @Test
        void is_not_absent_before_its_absence_counts() {
            var step = protocol.step(unknown, absent(unknown, COUNTS.minusMillis(1)));

            assertThat(step.state()).isEqualTo(unknown);
            assertThat(step.effects()).containsExactly(new LookUp(unknown.clientOrderId(), COUNTS));
        }

        @Test
        void is_absent_when_it_is_not_seen_twice() {
            var once = next(unknown, absent(unknown, COUNTS));
            var again = next(once, absent(once, COUNTS));
            var twice = next(again, absent(again, COUNTS.plus(TIMES.lookInterval())));

            assertThat(once.isReady()).isFalse();
            assertThat(again).as("one answer told twice").isEqualTo(once);
            assertThat(twice.isReady()).isTrue();
            assertThat(twice.attempt().number()).isEqualTo(2);
            assertThat(twice.clientOrderId()).isNotEqualTo(unknown.clientOrderId());
        }

        @Test
        void that_is_absent_and_unwanted_ends() {
            var unwanted = next(unknown, new Cancel("asked", NOON));

            var absent = provenAbsent(unwanted);

            assertThat(absent.status()).isEqualTo(OrderStatus.CANCELED);
        }

        @Test
        void that_may_not_be_sent_again_ends_as_canceled() {
            var denied = next(provenAbsent(unknown), new Deny("TRADING_HALTED", NOON));

            assertThat(denied.status()).isEqualTo(OrderStatus.CANCELED);
            assertThat(denied.reason()).contains("TRADING_HALTED");
        }

        @Test
        void that_turns_up_is_what_the_venue_says() {
            var report = report(unknown, VenueOrderStatus.FILLED, "2", fill("T1", "2"));

            assertThat(next(unknown, new Reported(report, NOON)).status())
                    .isEqualTo(OrderStatus.FILLED);
        }

        @Test
        void starts_to_count_anew_when_it_was_seen_in_between() {
            var once = next(unknown, absent(unknown, COUNTS));
            var seen = next(once, new Reported(report(once, VenueOrderStatus.OPEN, "0"), COUNTS));

            assertThat(seen.status()).isEqualTo(OrderStatus.ACCEPTED);
            assertThat(seen.attempt().firstAbsence()).isEmpty();
        }

        @Test
        void is_looked_for_again_when_the_venue_can_not_be_asked() {
            var step = protocol.step(unknown, new LookUpFailed(unknown.clientOrderId(), NOON));

            assertThat(step.state()).isEqualTo(unknown);
            assertThat(step.effects())
                    .containsExactly(
                            new LookUp(unknown.clientOrderId(), NOON.plus(TIMES.lookInterval())));
        }
    }

    @Nested
    class An_attempt_that_was_proven_absent {

        @Test
        void and_turns_up_all_the_same_is_booked_and_alarmed() {
            var second = provenAbsent(unknown);
            var late = report(unknown, VenueOrderStatus.FILLED, "2", fill("T1", "2"));

            var step = protocol.step(second, new Reported(late, NOON));

            assertThat(step.state().order().filled()).isEqualTo(Quantity.of("2"));
            assertThat(step.state().status()).isEqualTo(OrderStatus.FILLED);
            assertThat(step.effects()).hasOnlyElementsOfType(Alarm.class);
        }

        @Test
        void has_nothing_more_to_say() {
            var second = next(provenAbsent(unknown), new Submit(COUNTS.plusSeconds(9)));

            assertThat(protocol.step(second, unanswered(unknown)).state()).isEqualTo(second);
            assertThat(
                            protocol.step(
                                            second,
                                            new Refused(unknown.clientOrderId(), "late", NOON))
                                    .state())
                    .isEqualTo(second);
        }
    }

    @Nested
    class A_closed_order {

        private final OrderState canceled =
                next(
                        submitted,
                        new Reported(report(submitted, VenueOrderStatus.CANCELED, "0"), NOON));

        @Test
        void takes_a_late_fill_and_alarms() {
            var late = report(canceled, VenueOrderStatus.CANCELED, "1", fill("T1", "1"));

            var step = protocol.step(canceled, new Reported(late, NOON));

            assertThat(step.state().status()).isEqualTo(OrderStatus.CANCELED);
            assertThat(step.state().order().filled()).isEqualTo(Quantity.of("1"));
            assertThat(step.effects())
                    .containsExactly(new Alarm("a fill came after the order was CANCELED"));
        }

        @Test
        void asks_for_nothing() {
            assertThat(protocol.step(canceled, unanswered(canceled)).effects()).isEmpty();
            assertThat(protocol.step(canceled, new Cancel("again", NOON)).effects()).isEmpty();
            assertThat(protocol.step(canceled, new Restarted(NOON)).effects()).isEmpty();
            assertThat(protocol.step(canceled, absent(canceled, COUNTS)).effects()).isEmpty();
        }
    }

    private OrderState next(OrderState state, OrderInput input) {
        return protocol.step(state, input).state();
    }

    private OrderState provenAbsent(OrderState state) {
        var once = next(state, absent(state, COUNTS));
        return next(once, absent(once, COUNTS.plus(TIMES.lookInterval())));
    }

    private static Unanswered unanswered(OrderState state) {
        return new Unanswered(state.clientOrderId(), NOON.plusSeconds(2));
    }

    private static Absent absent(OrderState state, Instant askedAt) {
        return new Absent(state.clientOrderId(), askedAt, askedAt.plusMillis(10));
    }
}
