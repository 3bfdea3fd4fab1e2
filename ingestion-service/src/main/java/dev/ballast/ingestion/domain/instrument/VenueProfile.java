package dev.ballast.ingestion.domain.instrument;

import dev.ballast.kernel.instrument.Fees;
import dev.ballast.kernel.instrument.Venue;
import java.time.LocalDate;

/** A venue with its published fees of the lowest tier. */
public record VenueProfile(Venue venue, String name, Fees fees, LocalDate feesAsOf) {}
