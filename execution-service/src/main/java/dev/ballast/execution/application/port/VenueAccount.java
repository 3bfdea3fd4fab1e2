package dev.ballast.execution.application.port;

import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.kernel.instrument.Venue;

/** An account at a venue. On paper, each portfolio has one at each. */
public record VenueAccount(String name, Venue venue) {

    public static VenueAccount of(Execution execution, Venue venue) {
        return new VenueAccount(execution.tenant() + ":" + execution.portfolio(), venue);
    }
}
