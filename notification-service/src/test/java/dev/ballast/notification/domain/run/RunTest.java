package dev.ballast.notification.domain.run;

import static dev.ballast.notification.domain.run.RunFixtures.PLAN;
import static dev.ballast.notification.domain.run.RunFixtures.PORTFOLIO;
import static dev.ballast.notification.domain.run.RunFixtures.facts;
import static dev.ballast.notification.domain.run.RunFixtures.golden;
import static dev.ballast.notification.domain.run.RunFixtures.proposed;
import static dev.ballast.notification.domain.run.RunFixtures.run;
import static dev.ballast.notification.domain.run.RunFixtures.second;
import static dev.ballast.notification.domain.run.StageStatus.DONE;
import static dev.ballast.notification.domain.run.StageStatus.FAILED;
import static dev.ballast.notification.domain.run.StageStatus.RUNNING;
import static dev.ballast.notification.domain.run.StageStatus.STOPPED;
import static dev.ballast.notification.domain.run.StageStatus.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.notification.domain.heard.Mode;
import dev.ballast.notification.domain.heard.PlanRejected;
import dev.ballast.notification.domain.heard.RunEnded;
import dev.ballast.notification.domain.heard.RunOutcome;
import dev.ballast.notification.domain.heard.RunStopRequested;
import dev.ballast.notification.domain.heard.SessionClosed;
import dev.ballast.notification.domain.heard.SnapshotCause;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunTest {

    @Test
    void a_run_that_goes_well_ends_with_seven_stages_done() {
        var run = run(facts(golden()));

        assertThat(statuses(run)).containsExactly(DONE, DONE, DONE, DONE, DONE, DONE, DONE);
        assertThat(run.status()).isEqualTo(DONE);
        assertThat(run.ordersFilled()).isEqualTo(2);
        assertThat(run.figures().traded()).contains(new BigDecimal("117236"));
        assertThat(run.figures().actions()).contains(9);
    }

    @Test
    void each_stage_says_how_long_it_took() {
        var run = run(facts(golden()));

        assertThat(took(run, Stage.EXECUTION)).contains(Duration.ofSeconds(3));
        assertThat(took(run, Stage.PLANNING)).contains(Duration.ofSeconds(4));
        assertThat(took(run, Stage.INGESTION)).isEmpty();
    }

    @Test
    void a_plan_on_the_table_is_planning_at_work() {
        var run = run(facts(List.of(proposed())));

        assertThat(statuses(run))
                .containsExactly(DONE, RUNNING, RUNNING, RUNNING, WAITING, WAITING, WAITING);
        assertThat(run.status()).isEqualTo(RUNNING);
    }

    @Test
    void an_approved_plan_that_nobody_executes_waits() {
        var run = run(facts(golden().subList(0, 5)));

        assertThat(statuses(run))
                .containsExactly(DONE, DONE, DONE, DONE, WAITING, WAITING, WAITING);
        assertThat(run.status()).isEqualTo(WAITING);
    }

    @Test
    void a_rejected_plan_fails_planning_and_stops_what_would_have_come() {
        var story = new ArrayList<>(golden().subList(0, 4));
        story.add(
                new PlanRejected(PLAN, PORTFOLIO, Mode.PAPER, "risk", "DENIED_BY_RISK", second(4)));
        story.add(
                new SessionClosed(
                        PLAN,
                        PORTFOLIO,
                        Mode.PAPER,
                        "session-1",
                        "REJECTED",
                        BigDecimal.TEN,
                        BigDecimal.ONE,
                        second(5)));

        var run = run(facts(story));

        assertThat(statuses(run)).containsExactly(DONE, FAILED, DONE, DONE, STOPPED, STOPPED, DONE);
        assertThat(run.status()).isEqualTo(FAILED);
        assertThat(run.stages().get(1).detail()).isEqualTo("rejected by risk: DENIED_BY_RISK");
    }

    @Test
    void a_run_with_nothing_to_do_is_done() {
        var run =
                run(
                        facts(
                                List.of(
                                        golden().getFirst(),
                                        new RunEnded(
                                                PORTFOLIO,
                                                RunOutcome.NOTHING_TO_DO,
                                                "all is on target",
                                                second(1)))));

        assertThat(run.status()).isEqualTo(DONE);
        assertThat(run.stages().get(1).detail()).isEqualTo("all is on target");
    }

    @Test
    void a_stop_before_the_plan_stops_every_stage() {
        var run =
                run(
                        facts(
                                List.of(
                                        golden().getFirst(),
                                        new RunStopRequested(PORTFOLIO, "owner", second(1)),
                                        new RunEnded(
                                                PORTFOLIO,
                                                RunOutcome.STOPPED,
                                                "stopped by owner",
                                                second(1)))));

        assertThat(statuses(run)).containsOnly(STOPPED);
        assertThat(run.status()).isEqualTo(STOPPED);
    }

    @Test
    void the_snapshot_of_an_import_belongs_to_no_run() {
        var other = RunFixtures.snapshot(SnapshotCause.OTHER, 1);

        assertThat(Narrator.fact(RunFixtures.RUN, "event-1", other)).isEmpty();
    }

    private static Optional<Duration> took(Run run, Stage stage) {
        return run.stages().stream()
                .filter(progress -> progress.stage() == stage)
                .findFirst()
                .flatMap(StageProgress::took);
    }

    private static List<StageStatus> statuses(Run run) {
        return run.stages().stream().map(StageProgress::status).toList();
    }
}
