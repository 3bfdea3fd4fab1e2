package dev.ballast.ingestion.adapter.data;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.ballast.ingestion.domain.instrument.ListedInstrument;
import dev.ballast.ingestion.domain.instrument.VenueProfile;
import dev.ballast.kernel.instrument.Fees;
import dev.ballast.kernel.instrument.Filters;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.instrument.InstrumentStatus;
import dev.ballast.kernel.instrument.Venue;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the instruments, each with its venue's fees. */
final class InstrumentFile {

    private InstrumentFile() {}

    static List<ListedInstrument> read(List<VenueProfile> venues) {
        var fees =
                venues.stream().collect(Collectors.toMap(VenueProfile::venue, VenueProfile::fees));
        return new DataFile("instruments.csv")
                .read(row -> listed(row, fees)).stream()
                        .sorted(Comparator.comparing(listed -> listed.instrument().id()))
                        .toList();
    }

    private static ListedInstrument listed(NamedCsvRecord row, Map<Venue, Fees> fees) {
        var venue = Venue.of(row.getField("venue"));
        var id =
                new InstrumentId(
                        Asset.of(row.getField("base")), Asset.of(row.getField("quote")), venue);
        var instrument =
                new Instrument(
                        id,
                        filters(row),
                        Objects.requireNonNull(fees.get(venue), "no fees of the venue"),
                        InstrumentStatus.TRADING);
        var asOf = LocalDate.parse(row.getField("asOf")).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new ListedInstrument(instrument, ListedInstrument.BUNDLED, asOf, 1);
    }

    private static Filters filters(NamedCsvRecord row) {
        var most = row.getField("maxQuantity");
        return new Filters(
                new BigDecimal(row.getField("tickSize")),
                new BigDecimal(row.getField("stepSize")),
                Quantity.of(row.getField("minQuantity")),
                most.isEmpty() ? Optional.empty() : Optional.of(Quantity.of(most)),
                new BigDecimal(row.getField("minNotional")));
    }
}
