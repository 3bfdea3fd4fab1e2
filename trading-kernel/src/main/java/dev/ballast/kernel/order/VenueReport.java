package dev.ballast.kernel.order;

import dev.ballast.kernel.fill.Fill;
import dev.ballast.kernel.money.Quantity;
import java.util.List;

/**
 * The venue's evidence on one order.
 *
 * @param filled what the venue says is filled; its list of fills may lag behind
 */
public record VenueReport(
        ClientOrderId clientOrderId,
        VenueOrderId venueOrderId,
        VenueOrderStatus status,
        Quantity filled,
        List<Fill> fills) {

    public VenueReport {
        fills = List.copyOf(fills);
    }
}
