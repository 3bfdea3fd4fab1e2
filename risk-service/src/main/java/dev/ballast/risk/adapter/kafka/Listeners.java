package dev.ballast.risk.adapter.kafka;

import static dev.ballast.events.topic.Topic.PLANS;

import dev.ballast.events.Channel;
import dev.ballast.events.Listening;
import dev.ballast.risk.application.assessplan.AssessPlanHandler;
import dev.ballast.risk.domain.plan.ProposedPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What this service hears, and who takes it. */
@ApplicationScoped
class Listeners {

    private final AssessPlanHandler assessPlan;

    Listeners(AssessPlanHandler assessPlan) {
        this.assessPlan = assessPlan;
    }

    void listen(@Observes Listening to) {
        to.hear(Channel.of("plans", PLANS), ProposedPlan.class, assessPlan::handle);
    }
}
