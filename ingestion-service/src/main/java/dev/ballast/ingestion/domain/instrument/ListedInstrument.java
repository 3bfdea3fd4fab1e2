package dev.ballast.ingestion.domain.instrument;

import dev.ballast.kernel.instrument.Instrument;
import java.time.Instant;

/**
 * An instrument and who says so.
 *
 * @param source BUNDLED, or the venue
 * @param asOf when the venue's rules were read
 * @param version counts up when they change
 */
public record ListedInstrument(Instrument instrument, String source, Instant asOf, long version) {

    public static final String BUNDLED = "BUNDLED";

    public ListedInstrument at(long newVersion) {
        return new ListedInstrument(instrument, source, asOf, newVersion);
    }
}
