package dev.ballast.execution.application.port;

import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The instruments of all venues, as ingestion lists them. */
public interface Instruments {

    /** An instrument in one of its versions. */
    record Listed(Instrument instrument, long version) {}

    /** Those that are known. */
    Uni<Map<InstrumentId, Instrument>> findAll(Set<InstrumentId> ids);

    /** The higher version stays. */
    Uni<Void> saveAll(Collection<Listed> listed);
}
