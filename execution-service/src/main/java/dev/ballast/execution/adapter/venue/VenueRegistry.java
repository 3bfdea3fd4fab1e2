package dev.ballast.execution.adapter.venue;

import dev.ballast.execution.application.port.VenueGateway;
import dev.ballast.execution.application.port.VenueGateways;
import dev.ballast.execution.domain.plan.Mode;
import dev.ballast.kernel.instrument.Venue;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All connectors of this release. */
@ApplicationScoped
class VenueRegistry implements VenueGateways {

    private final List<VenueConnector> connectors;

    VenueRegistry(@All List<VenueConnector> connectors) {
        this.connectors = List.copyOf(connectors);
    }

    @Override
    public Optional<VenueGateway> to(Venue venue, Mode mode) {
        return connectors.stream()
                .filter(connector -> connector.mode() == mode && connector.serves(venue))
                .<VenueGateway>map(connector -> connector)
                .findFirst();
    }

    @Override
    public boolean has(Mode mode) {
        return connectors.stream().anyMatch(connector -> connector.mode() == mode);
    }
}
