package dev.ballast.execution.adapter.kafka;

import static dev.ballast.events.topic.Topic.INSTRUMENTS;
import static dev.ballast.events.topic.Topic.LIMITS;
import static dev.ballast.events.topic.Topic.PLANS;

import dev.ballast.events.Channel;
import dev.ballast.events.Listening;
import dev.ballast.execution.application.followinstruments.FollowInstrumentsHandler;
import dev.ballast.execution.application.followplans.FollowPlansHandler;
import dev.ballast.execution.application.followrisk.FollowRiskHandler;
import dev.ballast.execution.application.followrisk.RiskNews;
import dev.ballast.execution.application.port.Instruments.Listed;
import dev.ballast.execution.domain.plan.PlanNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What this service hears, and who takes it. */
@ApplicationScoped
class Listeners {

    private final FollowPlansHandler plans;
    private final FollowInstrumentsHandler instruments;
    private final FollowRiskHandler risk;

    Listeners(
            FollowPlansHandler plans,
            FollowInstrumentsHandler instruments,
            FollowRiskHandler risk) {
        this.plans = plans;
        this.instruments = instruments;
        this.risk = risk;
    }

    void listen(@Observes Listening to) {
        to.hear(Channel.of("plans", PLANS), PlanNews.class, plans::handle);
        to.hear(Channel.of("instruments", INSTRUMENTS), Listed.class, instruments::handle);
        to.hear(Channel.of("limits", LIMITS), RiskNews.class, risk::handle);
    }
}
