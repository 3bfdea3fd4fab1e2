package dev.ballast.ingestion.adapter.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** A CSV file that comes with the service. */
record DataFile(String name) {

    <T> List<T> read(Function<NamedCsvRecord, T> row) {
        var resource = DataFile.class.getResourceAsStream("/data/" + name);
        if (resource == null) {
            throw new IllegalStateException("the service lacks its data file " + name);
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(resource)) {
            return rows.stream().map(row).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
