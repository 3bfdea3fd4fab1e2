package dev.ballast.analytics.application.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.analytics.Facts;
import dev.ballast.analytics.domain.fact.SessionOutcome;
import dev.ballast.analytics.domain.performance.PerformanceMeasured;
import dev.ballast.analytics.domain.session.SessionClosed;
import dev.ballast.analytics.domain.session.SessionOpened;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Topics know no common order, and everything may be told twice; within a topic the order stays.
 */
class SessionsPropertyTest {
    private static final Map<String, List<Object>> EXECUTED =
            Map.of(
                    "plans", List.of(Facts.proposed(), Facts.approved()),
                    "assessments", List.of(Facts.assessed()),
                    "executions",
                            List.of(
                                    Facts.started(),
                                    Facts.filled("t1", "0.004", "0.006"),
                                    Facts.filled("t2", "0.006", "0"),
                                    Facts.completed()),
                    "snapshots", List.of(Facts.before(), Facts.after()));

    private static final Map<String, List<Object>> REJECTED =
            Map.of(
                    "plans", List.of(Facts.proposed(), Facts.ended(SessionOutcome.REJECTED, 90)),
                    "assessments", List.of(Facts.assessed()),
                    "snapshots", List.of(Facts.before()));

    @Property
    void a_session_opens_once_and_closes_once_with_the_same_result(
            @ForAll("executed") List<Object> told) {
        var house = new House();

        told.forEach(house::tell);

        assertThat(house.delivery.said(SessionOpened.class)).hasSize(1);
        assertThat(house.delivery.said(SessionClosed.class))
                .singleElement()
                .satisfies(closed -> {
                    var closing = closed.closing();
                    assertThat(closing.outcome()).isEqualTo(SessionOutcome.COMPLETED);
                    assertThat(closing.snapshot()).isEqualTo(Facts.AFTER);
                    assertThat(closing.valueAfter()).isEqualByComparingTo("996.9975");
                    assertThat(closing.costs().turnover()).isEqualByComparingTo("502.5");
                    assertThat(closing.costs().fees()).isEqualByComparingTo("0.5025");
                    assertThat(closing.costs().slippage()).isEqualByComparingTo("0.005");
                    assertThat(closing.maxDriftAfter())
                            .isEqualByComparingTo("0.001505771077660676");
                });
        assertThat(house.sessions.all()).hasSize(1);
        assertThat(house.sessions.all().getFirst().stages()).hasSize(8);
    }

    @Property
    void performance_is_said_once_for_each_snapshot(@ForAll("executed") List<Object> told) {
        var house = new House();

        told.forEach(house::tell);

        assertThat(house.delivery.said(PerformanceMeasured.class))
                .extracting(PerformanceMeasured::snapshot)
                .containsExactly(Facts.BEFORE, Facts.AFTER);
    }

    @Property
    void a_rejected_plan_closes_its_session_once(@ForAll("rejected") List<Object> told) {
        var house = new House();

        told.forEach(house::tell);

        assertThat(house.delivery.said(SessionOpened.class)).hasSize(1);
        assertThat(house.delivery.said(SessionClosed.class))
                .extracting(closed -> closed.closing().outcome())
                .containsExactly(SessionOutcome.REJECTED);
    }

    @Property
    void it_does_not_close_before_all_fills_are_in_the_books(
            @ForAll("executed") List<Object> told) {
        var house = new House();

        for (var each : told) {
            house.tell(each);
            var closed = !house.delivery.said(SessionClosed.class).isEmpty();
            var booked =
                    house.snapshots.all().stream()
                            .anyMatch(it -> it.snapshot().equals(Facts.after()));
            assertThat(closed).isIn(false, booked);
        }
    }

    @Provide
    Arbitrary<List<Object>> executed() {
        return orders(EXECUTED);
    }

    @Provide
    Arbitrary<List<Object>> rejected() {
        return orders(REJECTED);
    }

    private static Arbitrary<List<Object>> orders(Map<String, List<Object>> topics) {
        var turns = new ArrayList<String>();
        topics.forEach((topic, told) -> told.forEach(_ -> turns.add(topic)));
        var repeats = Arbitraries.integers().between(1, 2).list().ofSize(turns.size());
        return Combinators.combine(Arbitraries.shuffle(turns), repeats)
                .as((order, times) -> told(topics, order, times));
    }

    private static List<Object> told(
            Map<String, List<Object>> topics, List<String> order, List<Integer> times) {
        var left = new HashMap<String, Deque<Object>>();
        topics.forEach((topic, events) -> left.put(topic, new ArrayDeque<>(events)));
        var told = new ArrayList<Object>();
        for (var turn = 0; turn < order.size(); turn++) {
            var next = Objects.requireNonNull(left.get(order.get(turn))).removeFirst();
            for (var time = 0; time < times.get(turn); time++) {
                told.add(next);
            }
        }
        return told;
    }
}
