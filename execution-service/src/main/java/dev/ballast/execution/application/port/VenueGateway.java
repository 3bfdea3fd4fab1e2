package dev.ballast.execution.application.port;

import dev.ballast.kernel.order.ClientOrderId;
import dev.ballast.kernel.order.VenueReport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The only way to a venue. A failure says nothing about what happened there. */
public interface VenueGateway {

    /** None, one, or more answers, and at any time. */
    Multi<VenueAnswer> place(Placement placement);

    Uni<VenueAnswer> cancel(VenueAccount account, ClientOrderId id);

    Uni<Optional<VenueReport>> find(VenueAccount account, ClientOrderId id);

    Uni<List<VenueReport>> openOrders(VenueAccount account);

    Uni<List<VenueFill>> fillsSince(VenueAccount account, Instant since);
}
