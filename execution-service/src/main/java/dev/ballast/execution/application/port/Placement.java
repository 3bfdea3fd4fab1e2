package dev.ballast.execution.application.port;

import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.order.ClientOrderId;
import dev.ballast.kernel.order.OrderTerms;
import java.time.Duration;
import java.time.Instant;

/**
 * An order as it goes to a venue.
 *
 * @param listed the venue's rules for the instrument
 * @param decisionPrice what a simulated venue makes its book around; a real one has its own
 * @param sentAt when its sending was stored
 * @param receiveWindow for how long after that the venue may take it
 */
public record Placement(
        VenueAccount account,
        ClientOrderId id,
        OrderTerms terms,
        Instrument listed,
        Price decisionPrice,
        Instant sentAt,
        Duration receiveWindow) {

    /** Whatever comes later the venue refuses. */
    public Instant takeUntil() {
        return sentAt.plus(receiveWindow);
    }
}
