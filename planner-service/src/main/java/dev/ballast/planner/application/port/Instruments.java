package dev.ballast.planner.application.port;

import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.Venue;
import dev.ballast.kernel.money.Asset;
import dev.ballast.planner.domain.reference.InstrumentListed;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;

/** What can be traded where, for all tenants. */
public interface Instruments {

    /** Of two versions of an instrument the higher stays. */
    Uni<Void> keep(List<InstrumentListed> listed);

    Uni<List<Instrument>> at(Set<Venue> venues, Set<Asset> bases);
}
