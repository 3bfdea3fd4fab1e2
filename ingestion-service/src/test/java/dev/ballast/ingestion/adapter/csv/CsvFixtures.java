package dev.ballast.ingestion.adapter.csv;

import dev.ballast.ingestion.application.port.StatementReader.BrokenFile;
import dev.ballast.ingestion.domain.asset.AssetCatalogue;
import dev.ballast.ingestion.domain.statement.RowFault;
import dev.ballast.ingestion.domain.statement.RowReader;
import dev.ballast.ingestion.domain.statement.RowReading;
import dev.ballast.ingestion.domain.statement.RowReading.Rejected;
import dev.ballast.ingestion.domain.statement.RowReading.Stated;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads files of tests as the importer does. */
final class CsvFixtures {

    private CsvFixtures() {}

    static List<RowReading> read(String text, AssetCatalogue catalogue) {
        return read(text.getBytes(StandardCharsets.UTF_8), catalogue);
    }

    static List<RowReading> read(byte[] file, AssetCatalogue catalogue) {
        var opened = new CsvStatementReader().open(new ByteArrayInputStream(file));
        var reader = new RowReader(opened.layout(), catalogue, null);
        var rows = new ArrayList<RowReading>();
        opened.rows().forEachRemaining(row -> rows.add(reader.read(row)));
        return rows;
    }

    static List<RowReading> read(String text) {
        return read(text, new AssetCatalogue(List.of(), Map.of()));
    }

    /** What a file is refused with; "read" when it is not. */
    static String refusal(byte[] file) {
        try {
            read(file, new AssetCatalogue(List.of(), Map.of()));
            return "read";
        } catch (BrokenFile broken) {
            return broken.reason().code();
        }
    }

    static List<Stated> stated(List<RowReading> rows) {
        return rows.stream().filter(Stated.class::isInstance).map(Stated.class::cast).toList();
    }

    static List<RowFault> faults(List<RowReading> rows) {
        return rows.stream()
                .filter(Rejected.class::isInstance)
                .map(Rejected.class::cast)
                .flatMap(rejected -> rejected.faults().stream())
                .toList();
    }
}
