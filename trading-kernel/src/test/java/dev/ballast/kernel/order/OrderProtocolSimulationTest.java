package dev.ballast.kernel.order;

import static dev.ballast.kernel.order.OrderFixtures.TIMES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.fill.Fill;
import dev.ballast.kernel.fill.TradeId;
import dev.ballast.kernel.order.OrderEffect.Send;
import dev.ballast.kernel.order.OrderInput.Absent;
import dev.ballast.kernel.order.OrderInput.Reported;
import dev.ballast.kernel.order.OrderInput.Restarted;
import dev.ballast.kernel.order.OrderInput.Unanswered;
import dev.ballast.kernel.order.SimulatedHistory.Protocol;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Laws over thousands of histories by seed; each planted bug must break one of them. */
class OrderProtocolSimulationTest {

    private static final int HISTORIES = 20_000;
    private static final int SEEDS_TO_CATCH_A_BUG = 2_000;
    private static final OrderProtocol PROTOCOL = new OrderProtocol(TIMES);
    private static final OrderProtocol HASTY =
            new OrderProtocol(
                    new ProtocolTimes(
                            Duration.ZERO, Duration.ZERO, Duration.ZERO, TIMES.lookInterval()));

    @Test
    void no_history_has_two_orders_or_loses_one() {
        var ends = new EnumMap<OrderStatus, Integer>(OrderStatus.class);
        var attempts = new HashMap<Integer, Integer>();
        for (long seed = 0; seed < HISTORIES; seed++) {
            var history = new SimulatedHistory(seed, PROTOCOL::step, false).play();
            assertThat(fault(history)).as("seed " + seed).isEmpty();
            ends.merge(history.stored.status(), 1, Integer::sum);
            attempts.merge(history.stored.attempt().number(), 1, Integer::sum);
        }

        System.out.println(HISTORIES + " histories ended as " + ends + ", attempts " + attempts);
        assertThat(ends)
                .containsOnlyKeys(OrderStatus.FILLED, OrderStatus.EXPIRED, OrderStatus.CANCELED);
        assertThat(attempts).as("the next attempt is sent too").containsKeys(1, 2, 3);
    }

    @Test
    void a_history_is_the_same_for_the_same_seed() {
        var once = new SimulatedHistory(42, PROTOCOL::step, false).play();
        var again = new SimulatedHistory(42, PROTOCOL::step, false).play();

        assertThat(again.stored).isEqualTo(once.stored);
    }

    @ParameterizedTest
    @EnumSource
    void a_planted_bug_is_caught(Bug bug) {
        var caught =
                LongStream.range(0, SEEDS_TO_CATCH_A_BUG)
                        .mapToObj(seed ->
                                fault(
                                                new SimulatedHistory(
                                                                seed,
                                                                bug.protocol(),
                                                                bug == Bug.ACTS_BEFORE_STORING)
                                                        .play())
                                        .map(fault -> "seed " + seed + ": " + fault))
                        .flatMap(Optional::stream)
                        .findFirst();

        System.out.println(bug + " caught by " + caught);
        assertThat(caught).isPresent();
    }

    /** What is wrong with a history that has ended; empty when it is right. */
    private static Optional<String> fault(SimulatedHistory history) {
        var order = history.stored.order();
        var venueFills = new HashMap<TradeId, Fill>();
        history.venue.journal.forEach(
                taken -> taken.fills.forEach(fill -> venueFills.put(fill.tradeId(), fill)));
        var ours = new HashSet<>(order.fills().all());
        if (history.venue.journal.size() > 1) {
            return Optional.of("the venue took " + history.venue.journal.size() + " orders");
        }
        if (!order.isClosed()) {
            return Optional.of("never ended: " + history.stored);
        }
        if (order.isOverfilled()) {
            return Optional.of("overfilled: " + order.filled());
        }
        if (!ours.equals(new HashSet<>(venueFills.values()))) {
            return Optional.of("fills differ: " + ours + " and " + venueFills.values());
        }
        return (order.status() == OrderStatus.FILLED) == order.leaves().isZero()
                ? Optional.empty()
                : Optional.of("status is not what the fills say: " + order);
    }

    /** What someone might write instead. */
    enum Bug {
        RETRIES_ON_TIMEOUT {
            @Override
            OrderStep step(OrderState state, OrderInput input) {
                return input instanceof Unanswered && state.status() == OrderStatus.SUBMITTED
                        ? OrderStep.to(
                                state.with(state.attempt().next())
                                        .with(state.order().to(OrderStatus.UNKNOWN)))
                        : PROTOCOL.step(state, input);
            }
        },
        BELIEVES_ONE_LOOK {
            @Override
            OrderStep step(OrderState state, OrderInput input) {
                var step = PROTOCOL.step(state, input);
                return input instanceof Absent(var id, var askedAt, var at)
                                && step.state().attempt().firstAbsence().isPresent()
                        ? PROTOCOL.step(
                                step.state(),
                                new Absent(id, askedAt.plus(TIMES.lookInterval()), at))
                        : step;
            }
        },
        BELIEVES_EARLY_ABSENCE {
            @Override
            OrderStep step(OrderState state, OrderInput input) {
                return HASTY.step(state, input);
            }
        },
        SENDS_AGAIN_AFTER_A_RESTART {
            @Override
            OrderStep step(OrderState state, OrderInput input) {
                return input instanceof Restarted && state.status() == OrderStatus.SUBMITTED
                        ? OrderStep.to(state, new Send(state.clientOrderId()))
                        : PROTOCOL.step(state, input);
            }
        },
        ACTS_BEFORE_STORING {
            @Override
            OrderStep step(OrderState state, OrderInput input) {
                return PROTOCOL.step(state, input);
            }
        },
        COUNTS_FILLS_TWICE {
            @Override
            OrderStep step(OrderState state, OrderInput input) {
                return PROTOCOL.step(
                        state,
                        input instanceof Reported(var report, var at)
                                ? new Reported(renamed(report, at), at)
                                : input);
            }

            private VenueReport renamed(VenueReport report, Instant at) {
                var fills =
                        report.fills().stream()
                                .map(fill ->
                                        OrderFixtures.fill(
                                                fill.tradeId() + "-" + at,
                                                fill.quantity().toString()))
                                .toList();
                return new VenueReport(
                        report.clientOrderId(),
                        report.venueOrderId(),
                        report.status(),
                        report.filled(),
                        fills);
            }
        },
        FORGETS_AN_ORDER_IN_DOUBT {
            @Override
            OrderStep step(OrderState state, OrderInput input) {
                return input instanceof Unanswered && state.status() == OrderStatus.SUBMITTED
                        ? OrderStep.to(state.with(state.order().to(OrderStatus.CANCELED)))
                        : PROTOCOL.step(state, input);
            }
        },
        CLOSES_BEFORE_ALL_FILLS_ARE_TOLD {
            @Override
            OrderStep step(OrderState state, OrderInput input) {
                return PROTOCOL.step(
                        state,
                        input instanceof Reported(var report, var at)
                                ? new Reported(hurried(report), at)
                                : input);
            }

            private VenueReport hurried(VenueReport report) {
                return new VenueReport(
                        report.clientOrderId(),
                        report.venueOrderId(),
                        report.status(),
                        dev.ballast.kernel.money.Quantity.ZERO,
                        report.fills());
            }
        };

        abstract OrderStep step(OrderState state, OrderInput input);

        Protocol protocol() {
            return this::step;
        }
    }
}
