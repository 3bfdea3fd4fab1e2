package dev.ballast.execution.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who alone may trade on an account. A token grows with each new holder and fences off the old. */
public interface Leases {

    /**
     * For this process; a lease of the same replica's dead predecessor is taken over at once,
     * another's when it has run out. Empty when one of them is not to be had.
     */
    Uni<Optional<Map<VenueAccount, Long>>> acquire(Set<VenueAccount> accounts);

    /** False when somebody else has taken one over. */
    Uni<Boolean> renew(Map<VenueAccount, Long> tokens);
}
