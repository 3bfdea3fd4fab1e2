package dev.ballast.execution.adapter.venue;

import dev.ballast.execution.application.port.VenueGateway;
import dev.ballast.execution.domain.plan.Mode;
import dev.ballast.kernel.instrument.Venue;

/** A gateway and where it leads; a new venue is a new bean of this type. */
interface VenueConnector extends VenueGateway {

    Mode mode();

    boolean serves(Venue venue);
}
