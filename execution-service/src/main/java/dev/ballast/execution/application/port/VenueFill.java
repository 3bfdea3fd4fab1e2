package dev.ballast.execution.application.port;

import dev.ballast.kernel.fill.Fill;
import dev.ballast.kernel.order.ClientOrderId;
import dev.ballast.kernel.order.VenueOrderId;

/** One line of an account's trade history. */
public record VenueFill(ClientOrderId clientOrderId, VenueOrderId venueOrderId, Fill fill) {}
