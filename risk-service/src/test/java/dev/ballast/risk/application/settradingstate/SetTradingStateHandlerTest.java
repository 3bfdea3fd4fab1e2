package dev.ballast.risk.application.settradingstate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.risk.application.desk.DeskFixtures;
import dev.ballast.risk.application.testing.MemoryRisk;
import dev.ballast.risk.domain.desk.Desk;
import dev.ballast.risk.domain.desk.TradingStatePublished;
import dev.ballast.risk.domain.state.Scope;
import dev.ballast.risk.domain.state.ScopedState;
import dev.ballast.risk.domain.state.TradingState;
import org.junit.jupiter.api.Test;

class SetTradingStateHandlerTest {

    private static final ScopedState HALT =
            new ScopedState(Scope.TENANT, TradingState.HALTED, "a drill");

    private final MemoryRisk risk = new MemoryRisk();
    private final SetTradingStateHandler handler =
            new SetTradingStateHandler(
                    risk.work,
                    DeskFixtures.openDesks(risk),
                    DeskFixtures.changedDesks(risk),
                    risk.operators(),
                    risk.clock);

    @Test
    void a_halt_is_told_at_once_with_who_did_it() {
        var desk = halt();

        assertThat(desk.states().own()).isEqualTo(HALT);
        assertThat(risk.payloads().getLast())
                .isInstanceOfSatisfying(
                        TradingStatePublished.class,
                        told -> {
                            assertThat(told.states().own()).isEqualTo(HALT);
                            assertThat(told.states().changedBy()).isEqualTo("ann");
                            assertThat(told.limitsVersion()).isEqualTo(1);
                        });
    }

    @Test
    void halting_again_tells_nothing_new() {
        var first = halt();
        var told = risk.told.size();

        var second = halt();

        assertThat(second).isEqualTo(first);
        assertThat(risk.told).hasSize(told);
        assertThat(risk.journal).containsExactly("state 2");
    }

    private Desk halt() {
        return handler.handle(new SetTradingState("default", HALT, "ann", "call-1"))
                .await()
                .indefinitely();
    }
}
