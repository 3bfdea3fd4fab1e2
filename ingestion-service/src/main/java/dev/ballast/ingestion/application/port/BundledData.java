package dev.ballast.ingestion.application.port;

import dev.ballast.ingestion.domain.asset.Classifier;
import dev.ballast.ingestion.domain.instrument.ListedInstrument;
import dev.ballast.ingestion.domain.instrument.VenueProfile;
import java.util.List;

/** The data that comes with the service. */
public interface BundledData {

    Classifier classifier();

    /** Sorted by venue. */
    List<VenueProfile> venues();

    /** Sorted by instrument. */
    List<ListedInstrument> instruments();
}
