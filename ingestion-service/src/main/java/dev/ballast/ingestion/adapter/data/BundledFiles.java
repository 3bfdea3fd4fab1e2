package dev.ballast.ingestion.adapter.data;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.ballast.ingestion.application.port.BundledData;
import dev.ballast.ingestion.domain.asset.AssetCatalogue;
import dev.ballast.ingestion.domain.asset.Classifier;
import dev.ballast.ingestion.domain.asset.KnownAsset;
import dev.ballast.ingestion.domain.instrument.ListedInstrument;
import dev.ballast.ingestion.domain.instrument.VenueProfile;
import dev.ballast.kernel.instrument.FeeAsset;
import dev.ballast.kernel.instrument.Fees;
import dev.ballast.kernel.instrument.Venue;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what comes with the service once, when it starts. */
@ApplicationScoped
class BundledFiles implements BundledData {

    private final Classifier classifier = new Classifier(catalogue());
    private final List<VenueProfile> venues = venueProfiles();
    private final List<ListedInstrument> instruments = InstrumentFile.read(venues);

    @Override
    public Classifier classifier() {
        return classifier;
    }

    @Override
    public List<VenueProfile> venues() {
        return venues;
    }

    @Override
    public List<ListedInstrument> instruments() {
        return instruments;
    }

    private static AssetCatalogue catalogue() {
        var tickers =
                new DataFile("cointracking-tickers.csv")
                        .read(row -> row).stream()
                                .collect(
                                        Collectors.toMap(
                                                row -> row.getField("ticker"),
                                                row -> Asset.of(row.getField("asset"))));
        return new AssetCatalogue(new DataFile("assets.csv").read(BundledFiles::asset), tickers);
    }

    private static KnownAsset asset(NamedCsvRecord row) {
        var names = row.getField("names");
        return new KnownAsset(
                Asset.of(row.getField("asset")),
                names.isEmpty() ? List.of() : List.of(names.split("\\|", -1)),
                Asset.of(row.getField("alias")),
                AssetGroup.valueOf(row.getField("group")));
    }

    private static List<VenueProfile> venueProfiles() {
        return new DataFile("venues.csv")
                        .read(row ->
                                new VenueProfile(
                                        Venue.of(row.getField("venue")),
                                        row.getField("name"),
                                        new Fees(
                                                new BigDecimal(row.getField("makerFee")),
                                                new BigDecimal(row.getField("takerFee")),
                                                FeeAsset.valueOf(row.getField("feeAsset"))),
                                        LocalDate.parse(row.getField("feesAsOf"))))
                        .stream()
                        .sorted(Comparator.comparing(VenueProfile::venue))
                        .toList();
    }
}
