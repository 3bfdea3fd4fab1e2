package dev.ballast.notification.application.follow;

import static dev.ballast.notification.domain.run.RunFixtures.EXECUTION;
import static dev.ballast.notification.domain.run.RunFixtures.approved;
import static dev.ballast.notification.domain.run.RunFixtures.assessed;
import static dev.ballast.notification.domain.run.RunFixtures.completed;
import static dev.ballast.notification.domain.run.RunFixtures.executionStarted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.notification.application.alert.AlertDesks;
import dev.ballast.notification.application.alert.Cause;
import dev.ballast.notification.application.testing.MemoryNotification;
import dev.ballast.notification.application.watch.WatchPlans;
import dev.ballast.notification.domain.alert.Alert;
import dev.ballast.notification.domain.alert.AlertType;
import dev.ballast.notification.domain.heard.ExecutionOutcome;
import dev.ballast.notification.domain.heard.PipelineEvent;
import dev.ballast.notification.domain.heard.StartMode;
import dev.ballast.notification.domain.heard.Verdict;
import dev.ballast.notification.domain.run.RunFixtures;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowPipelineHandlerTest {

    private final MemoryNotification memory = new MemoryNotification();
    private final FollowPipelineHandler handler =
            new FollowPipelineHandler(
                    memory.work,
                    memory.inbox,
                    memory.runs,
                    new PlanDesk(memory.plans, AlertDesks.of(memory)));

    @Test
    void every_event_of_a_run_is_a_line_of_its_log() {
        RunFixtures.golden().forEach(this::hear);

        assertThat(memory.runs.facts).hasSameSizeAs(RunFixtures.golden());
        assertThat(memory.runs.facts)
                .allSatisfy(fact -> assertThat(fact.run()).isEqualTo(RunFixtures.RUN));
    }

    @Test
    void a_redelivered_event_is_heard_once() {
        var event = memory.event("event-1", completed(ExecutionOutcome.COMPLETED));

        handler.handle(List.of(event, event)).await().indefinitely();
        handler.handle(List.of(event)).await().indefinitely();

        assertThat(memory.runs.facts).hasSize(1);
        assertThat(memory.alerts.all()).hasSize(1);
        assertThat(memory.alerts.all().getFirst().occurrences()).isEqualTo(1);
    }

    @Test
    void a_completed_execution_is_told_in_its_run() {
        hear(completed(ExecutionOutcome.COMPLETED));

        var alert = memory.alerts.all().getFirst();
        assertThat(alert.notice().concern().type()).isEqualTo(AlertType.EXECUTION_COMPLETED);
        assertThat(alert.notice().concern().subject()).isEqualTo(EXECUTION.value());
        assertThat(memory.told.getFirst().correlationId()).isEqualTo(RunFixtures.RUN.value());
    }

    @Test
    void a_plan_is_told_once_it_has_waited_for_a_while() {
        hear(assessed(Verdict.PASSED));
        memory.pass(Duration.ofSeconds(6));
        watch();
        assertThat(memory.alerts.all()).isEmpty();

        memory.pass(Duration.ofSeconds(1));
        watch();
        watch();

        assertThat(memory.alerts.all())
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.notice().concern().type()).isEqualTo(AlertType.PLAN_WAITING);
                    assertThat(alert.occurrences()).isEqualTo(1);
                });
    }

    @Test
    void an_approved_plan_waits_no_more_for_approval_but_to_be_executed() {
        hear(assessed(Verdict.PASSED));
        memory.pass(Duration.ofSeconds(60));
        watch();

        hear(approved(StartMode.ON_REQUEST));
        watch();

        assertThat(memory.alerts.all()).extracting(Alert::isOpen).containsExactly(false, true);
        hear(executionStarted());
        assertThat(memory.alerts.all()).noneMatch(Alert::isOpen);
    }

    @Test
    void a_plan_that_is_approved_by_policy_is_never_told() {
        hear(approved(StartMode.AUTOMATIC));
        hear(assessed(Verdict.PASSED));
        memory.pass(Duration.ofSeconds(60));

        watch();

        assertThat(memory.alerts.all()).isEmpty();
    }

    private void hear(PipelineEvent event) {
        var id = event.getClass().getSimpleName() + "-" + memory.runs.facts.size();
        handler.handle(List.of(memory.event(id, event))).await().indefinitely();
    }

    private void watch() {
        WatchPlans.of(memory).handle(Cause.of("default", "tick")).await().indefinitely();
    }
}
