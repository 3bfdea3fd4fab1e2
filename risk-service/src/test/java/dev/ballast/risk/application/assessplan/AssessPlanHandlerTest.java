package dev.ballast.risk.application.assessplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.NewEvent;
import dev.ballast.risk.application.desk.DeskFixtures;
import dev.ballast.risk.application.testing.MemoryRisk;
import dev.ballast.risk.domain.assessment.PlanAssessed;
import dev.ballast.risk.domain.assessment.Verdict;
import dev.ballast.risk.domain.desk.LimitsSet;
import dev.ballast.risk.domain.desk.TradingStatePublished;
import dev.ballast.risk.domain.plan.PlanFixtures;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessPlanHandlerTest {

    private final MemoryRisk risk = new MemoryRisk();
    private final Judge judge = new Judge(risk.assessments, risk.operators(), risk.clock, risk.ids);
    private final AssessPlanHandler handler =
            new AssessPlanHandler(
                    risk.work, risk.inbox, risk.outbox, DeskFixtures.openDesks(risk), judge);

    @Test
    void a_proposed_plan_is_assessed_within_its_run() {
        var proposed = risk.event("plan-event", PlanFixtures.golden());

        handler.handle(List.of(proposed)).await().indefinitely();

        var told = assessed().getFirst();
        assertThat(told.correlationId()).isEqualTo("run-1");
        assertThat(told.causationId()).isEqualTo("plan-event");
        assertThat(told.payload())
                .isInstanceOfSatisfying(
                        PlanAssessed.class,
                        event ->
                                assertThat(event.assessment().verdict()).isEqualTo(Verdict.PASSED));
    }

    @Test
    void a_redelivered_plan_is_assessed_once() {
        var proposed = risk.event("plan-event", PlanFixtures.golden());

        handler.handle(List.of(proposed, proposed)).await().indefinitely();
        handler.handle(List.of(proposed)).await().indefinitely();

        assertThat(assessed()).hasSize(1);
    }

    @Test
    void the_first_plan_of_a_tenant_opens_the_desk_and_tells_it() {
        handler.handle(List.of(risk.event("plan-event", PlanFixtures.golden())))
                .await()
                .indefinitely();

        assertThat(risk.payloads())
                .hasExactlyElementsOfTypes(
                        LimitsSet.class, TradingStatePublished.class, PlanAssessed.class);
    }

    @Test
    void what_it_was_judged_from_is_kept() {
        handler.handle(List.of(risk.event("plan-event", PlanFixtures.golden())))
                .await()
                .indefinitely();

        var assessment = ((PlanAssessed) assessed().getFirst().payload()).assessment();
        var inputs = risk.assessments.inputsOf(assessment.id()).await().indefinitely();
        assertThat(inputs.orElseThrow().plan()).isEqualTo(PlanFixtures.golden());
        assertThat(inputs.orElseThrow().assessedAt()).isEqualTo(assessment.assessedAt());
    }

    @Test
    void operators_see_the_verdict_and_how_long_the_plan_waited() {
        var proposed = risk.event("plan-event", PlanFixtures.golden());
        risk.pass(Duration.ofMillis(7));

        handler.handle(List.of(proposed)).await().indefinitely();

        assertThat(risk.journal).containsExactly("PASSED after PT0.007S");
    }

    private List<NewEvent> assessed() {
        return risk.told.stream().filter(event -> event.payload() instanceof PlanAssessed).toList();
    }
}
