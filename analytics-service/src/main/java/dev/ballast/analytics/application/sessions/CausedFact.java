package dev.ballast.analytics.application.sessions;

import dev.ballast.analytics.domain.fact.PlanFact;
import dev.ballast.events.Event;

/** A fact with the event that told it. */
record CausedFact(Event<?> event, PlanFact fact) {
    static CausedFact of(Event<? extends PlanFact> event) {
        return new CausedFact(event, event.payload());
    }
}
