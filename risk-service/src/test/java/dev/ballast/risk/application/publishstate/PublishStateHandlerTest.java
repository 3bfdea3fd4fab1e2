package dev.ballast.risk.application.publishstate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.NewEvent;
import dev.ballast.risk.application.desk.DeskFixtures;
import dev.ballast.risk.application.testing.MemoryRisk;
import dev.ballast.risk.domain.desk.Desk;
import dev.ballast.risk.domain.desk.TradingStatePublished;
import dev.ballast.risk.domain.plan.PlanFixtures;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PublishStateHandlerTest {

    private final MemoryRisk risk = new MemoryRisk();
    private final PublishStateHandler handler =
            new PublishStateHandler(
                    risk.work,
                    risk.desks,
                    DeskFixtures.openDesks(risk),
                    risk.outbox,
                    new Told(risk.ids, risk.clock));

    @Test
    void the_home_desk_is_opened_by_the_first_tick() {
        handler.handle("default").await().indefinitely();

        assertThat(risk.desks.tenants().await().indefinitely()).containsExactly("default");
    }

    @Test
    void each_tick_tells_the_same_version_at_a_later_time() {
        handler.handle("default").await().indefinitely();
        risk.pass(Duration.ofSeconds(5));
        risk.told.clear();

        handler.handle("default").await().indefinitely();

        var told = (TradingStatePublished) risk.payloads().getFirst();
        assertThat(risk.told).hasSize(1);
        assertThat(told.states().version()).isEqualTo(1);
        assertThat(told.publishedAt()).isEqualTo(PlanFixtures.NOW.plusSeconds(5));
    }

    @Test
    void every_desk_is_told() {
        risk.desks.open(Desk.open("other", "test", PlanFixtures.NOW)).await().indefinitely();

        handler.handle("default").await().indefinitely();

        assertThat(risk.told).extracting(NewEvent::tenant).contains("default", "other");
    }
}
