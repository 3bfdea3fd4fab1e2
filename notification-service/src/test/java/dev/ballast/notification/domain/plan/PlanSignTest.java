package dev.ballast.notification.domain.plan;

import static dev.ballast.notification.domain.run.RunFixtures.approved;
import static dev.ballast.notification.domain.run.RunFixtures.assessed;
import static dev.ballast.notification.domain.run.RunFixtures.executionStarted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.notification.domain.heard.PipelineEvent;
import dev.ballast.notification.domain.heard.StartMode;
import dev.ballast.notification.domain.heard.Verdict;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanSignTest {

    @Test
    void an_assessed_plan_waits_for_approval() {
        assertThat(reason(assessed(Verdict.WARNED))).contains(Wait.For.APPROVAL);
    }

    @Test
    void a_denied_plan_waits_for_nobody() {
        assertThat(reason(assessed(Verdict.DENIED))).isEmpty();
    }

    @Test
    void an_approved_plan_waits_to_be_started_whichever_is_heard_first() {
        var assessed = assessed(Verdict.PASSED);
        var approved = approved(StartMode.ON_REQUEST);

        assertThat(reason(assessed, approved)).contains(Wait.For.START);
        assertThat(reason(approved, assessed)).contains(Wait.For.START);
    }

    @Test
    void a_plan_that_starts_by_itself_waits_for_nobody() {
        assertThat(reason(assessed(Verdict.PASSED), approved(StartMode.AUTOMATIC))).isEmpty();
    }

    @Test
    void an_execution_ends_the_wait_even_if_it_is_heard_first() {
        assertThat(reason(executionStarted(), approved(StartMode.ON_REQUEST))).isEmpty();
    }

    private static Optional<Wait.For> reason(PipelineEvent... events) {
        return Arrays.stream(events)
                .map(PlanSign::of)
                .flatMap(Optional::stream)
                .reduce(PlanSign::and)
                .flatMap(PlanSign::waitsFor)
                .map(Wait::reason);
    }
}
