package dev.ballast.analytics.domain.session;

import static dev.ballast.analytics.Facts.T0;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.analytics.Facts;
import dev.ballast.analytics.domain.fact.PlanFact;
import dev.ballast.analytics.domain.fact.SessionOutcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {
    @Test
    void it_opens_with_the_plan_and_only_once() {
        var unplanned = session(Facts.approved());
        var planned = session(Facts.approved(), Facts.proposed());

        assertThat(unplanned.canOpen()).isFalse();
        assertThat(planned.canOpen()).isTrue();
        assertThat(planned.open(T0).canOpen()).isFalse();
        assertThat(planned.open(T0).opened().maxDriftBefore()).isEqualByComparingTo("0.5");
    }

    @Test
    void a_plan_that_ended_can_be_closed_at_once_and_keeps_what_it_had() {
        var session = session(Facts.proposed(), Facts.ended(SessionOutcome.REJECTED, 90));

        assertThat(session.due()).isEqualTo(new Due.Untraded());
        var closed = session.closeUntraded(T0.plusMillis(100));
        assertThat(closed.due()).isEqualTo(new Due.Nothing());
        assertThat(closed.closed().closing().outcome()).isEqualTo(SessionOutcome.REJECTED);
        assertThat(closed.closed().closing().valueAfter()).isEqualByComparingTo("1000");
        assertThat(closed.closed().closing().costs()).isEqualTo(Costs.NONE);
    }

    @Test
    void a_running_execution_keeps_it_open_whatever_the_plan_says() {
        assertThat(
                        session(
                                        Facts.proposed(),
                                        Facts.started(),
                                        Facts.ended(SessionOutcome.EXPIRED, 90))
                                .due())
                .isEqualTo(new Due.Nothing());
    }

    @Test
    void a_completed_execution_waits_for_its_snapshot() {
        assertThat(session(Facts.proposed(), Facts.completed()).due())
                .isEqualTo(new Due.Traded(Facts.EXECUTION));
    }

    @Test
    void a_session_that_was_closed_as_expired_and_traded_closes_again() {
        var expired =
                session(Facts.proposed(), Facts.ended(SessionOutcome.EXPIRED, 90))
                        .closeUntraded(T0);

        assertThat(expired.with(Facts.completed()).due())
                .isEqualTo(new Due.Traded(Facts.EXECUTION));
    }

    @Test
    void of_two_ends_the_earlier_is_the_cause() {
        var rejected = Facts.ended(SessionOutcome.REJECTED, 90);
        var canceled = Facts.ended(SessionOutcome.CANCELED, 91);

        assertThat(session(Facts.proposed(), canceled, rejected).ending()).isEqualTo(rejected);
    }

    @Test
    void stages_follow_one_another_and_add_up() {
        var session =
                session(
                        Facts.proposed(),
                        Facts.assessed(),
                        Facts.approved(),
                        Facts.started(),
                        Facts.completed());
        var result =
                Result.of(
                        Facts.after(),
                        Facts.proposed().weights(),
                        List.of(Facts.filled("t1", "0.01", "0").fill()));

        var closed = session.closeTraded(result, T0.plusMillis(230));

        assertThat(closed.stages())
                .containsExactly(
                        time(Stage.PLANNING, Duration.ofNanos(1_500_000)),
                        time(Stage.ASSESSMENT, Duration.ofMillis(20)),
                        time(Stage.APPROVAL, Duration.ofMillis(30)),
                        time(Stage.START, Duration.ofMillis(10)),
                        time(Stage.EXECUTION, Duration.ofMillis(100)),
                        time(Stage.TRACKING, Duration.ofMillis(40)),
                        time(Stage.ANALYSIS, Duration.ofMillis(30)),
                        time(Stage.TOTAL, Duration.ofMillis(230)));
    }

    @Test
    void a_stage_of_clocks_that_disagree_takes_no_time() {
        var session =
                session(Facts.proposed(), Facts.assessed(), Facts.ended(SessionOutcome.EXPIRED, 9));

        assertThat(session.closeUntraded(T0.minusSeconds(1)).stages())
                .contains(time(Stage.TOTAL, Duration.ZERO));
    }

    private static StageTime time(Stage stage, Duration took) {
        return new StageTime(stage, took);
    }

    static Session session(PlanFact... facts) {
        var session = Session.of(new SessionId("session-1"), facts[0]);
        for (var fact : facts) {
            session = session.with(fact);
        }
        return session;
    }
}
