package dev.ballast.ingestion.adapter.csv;

import static dev.ballast.ingestion.adapter.csv.CsvFixtures.faults;
import static dev.ballast.ingestion.adapter.csv.CsvFixtures.read;
import static dev.ballast.ingestion.adapter.csv.CsvFixtures.refusal;
import static dev.ballast.ingestion.adapter.csv.CsvFixtures.stated;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvStatementReaderTest {

    private static final String FILE = "asset,quantity,location\nBTC,0.6,Kraken\nETH,23.2,Kraken\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void any_of_four_delimiters_parts_the_fields(String delimiter) {
        assertThat(read(FILE.replace(",", delimiter))).isEqualTo(read(FILE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void any_line_ends_part_the_rows(String lineEnd) {
        assertThat(stated(read(FILE.replace("\n", lineEnd)))).hasSize(2);
    }

    @Test
    void a_byte_order_mark_and_a_missing_final_newline_change_nothing() {
        assertThat(read("\ufeff" + FILE.strip())).isEqualTo(read(FILE));
    }

    @Test
    void quotes_hold_delimiters_newlines_and_quotes() {
        var rows =
                read("asset,quantity,location\nBTC,1,\"My \"\"big\"\",\nwallet\"\nETH,2,Kraken\n");

        assertThat(faults(rows))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(2);
                    assertThat(fault.code()).isEqualTo("not-a-location");
                });
        assertThat(stated(rows))
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(4));
    }

    @Test
    void every_bad_row_is_told_with_its_line_and_the_good_ones_are_read() {
        var rows = read("asset,quantity\nBTC,1\nETH,1e5\n,3\nSOL\nADA,7\nXRP,NaN");

        assertThat(stated(rows))
                .extracting(row -> row.key().asset().code())
                .containsExactly("BTC", "ADA");
        assertThat(faults(rows))
                .extracting(fault -> fault.line() + " " + fault.code())
                .containsExactly(
                        "3 exponent", "4 asset-missing", "5 too-few-fields", "7 not-finite");
    }

    @Test
    void a_file_that_ends_inside_quotes_loses_its_last_row_only() {
        var rows = read("asset,quantity\nBTC,1\nETH,\"2");

        assertThat(stated(rows)).hasSize(1);
        assertThat(faults(rows))
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("cut-row"));
    }

    @Test
    void what_is_no_csv_is_told_by_its_content() throws IOException {
        assertThat(refusal("%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8))).isEqualTo("not-csv");
        assertThat(refusal(zip())).isEqualTo("not-csv");
        assertThat(refusal(gzip())).isEqualTo("not-csv");
        assertThat(refusal("\n <!DOCTYPE html><html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("not-csv");
        assertThat(refusal("{\"asset\": 1}".getBytes(StandardCharsets.UTF_8))).isEqualTo("not-csv");
        assertThat(refusal(FILE.getBytes(StandardCharsets.UTF_16))).isEqualTo("not-csv");
        assertThat(refusal("asset,quantity\u0000".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("not-csv");
        assertThat(refusal("asset,quantity\nBTC,1\nÄ,1".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("not-utf8");
    }

    @Test
    void a_file_without_rows_or_header_is_refused() {
        assertThat(refusal(new byte[0])).isEqualTo("empty-file");
        assertThat(refusal("\ufeff".getBytes(StandardCharsets.UTF_8))).isEqualTo("empty-file");
        assertThat(refusal("\n\n\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("empty-file");
        assertThat(refusal("BTC,1\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("unknown-header");
        assertThat(refusal("\"asset".getBytes(StandardCharsets.UTF_8))).isEqualTo("cut-header");
    }

    @Test
    void a_line_without_end_is_refused_before_it_fills_the_memory() {
        var endless = "asset,quantity\nBTC,\"" + "1".repeat(5_000_000);

        assertThat(refusal(endless.getBytes(StandardCharsets.UTF_8))).isEqualTo("not-csv");
        assertThat(refusal("a,".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("not-csv");
    }

    @Test
    void what_follows_a_closing_quote_is_never_glued_to_it() {
        assertThat(refusal("asset,quantity\nBTC,\"1\"2\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("not-csv");
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../xl/workbook.xml"));
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(FILE.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
