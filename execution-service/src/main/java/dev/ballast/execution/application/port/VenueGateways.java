package dev.ballast.execution.application.port;

import dev.ballast.execution.domain.plan.Mode;
import dev.ballast.kernel.instrument.Venue;
import java.util.Optional;

/** Which gateway leads to a venue in a mode. */
public interface VenueGateways {

    Optional<VenueGateway> to(Venue venue, Mode mode);

    /** Whether any venue can be traded at in this mode. */
    boolean has(Mode mode);
}
