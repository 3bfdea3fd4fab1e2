package dev.ballast.planner.domain.reference;

import dev.ballast.kernel.instrument.Instrument;

/** Ingestion says under which rules an instrument trades. */
public record InstrumentListed(Instrument instrument, long version) {}
