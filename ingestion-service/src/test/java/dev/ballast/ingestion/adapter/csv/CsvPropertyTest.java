package dev.ballast.ingestion.adapter.csv;

import static dev.ballast.ingestion.adapter.csv.CsvFixtures.read;
import static dev.ballast.ingestion.adapter.csv.CsvFixtures.refusal;
import static dev.ballast.ingestion.adapter.csv.CsvFixtures.stated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.ingestion.domain.asset.AssetCatalogue;
import dev.ballast.ingestion.domain.statement.RowReading.Stated;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever the bytes: rows or a named refusal, and never anything else. */
class CsvPropertyTest {

    private static final String HEADER =
            "\"Amount\",\"Currency\",\"Current value in USD\",\"Exchange\"\r\n";
    private static final String BODY =
            HEADER
                    + "\"1.50000000\",\"BTC\",\"150000.00\",\"Kraken\"\r\n\"7.00000000\",\"ETH\",\"21000.00\",\"Kraken\"\r\n";

    @Property(tries = 500)
    void random_bytes_are_read_or_refused_by_name(@ForAll byte[] file) {
        assertThat(refusal(file)).isNotBlank();
    }

    @Property(tries = 300)
    void random_bytes_after_a_header_are_rows_or_a_named_refusal(@ForAll byte[] noise) {
        var header = HEADER.getBytes(StandardCharsets.UTF_8);
        var file = Arrays.copyOf(header, header.length + noise.length);
        System.arraycopy(noise, 0, file, header.length, noise.length);

        assertThat(refusal(file)).isNotBlank();
    }

    @Property(tries = 200)
    void one_flipped_byte_is_never_a_failure_of_ours(@ForAll long seed) {
        var random = new Random(seed);
        var file = BODY.getBytes(StandardCharsets.UTF_8);
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);

        assertThat(refusal(file)).isNotBlank();
    }

    @Test
    void cut_at_any_byte_of_its_last_row_a_file_keeps_the_others_and_invents_nothing() {
        var file = BODY.getBytes(StandardCharsets.UTF_8);
        var lastRow = BODY.lastIndexOf("\r\n", BODY.length() - 3) + 2;
        var whole = stated(read(BODY));

        for (int length = lastRow; length <= file.length; length++) {
            var rows =
                    stated(
                            read(
                                    Arrays.copyOf(file, length),
                                    new AssetCatalogue(List.of(), Map.of())));

            assertThat(rows.getFirst())
                    .as("cut after %d bytes", length)
                    .isEqualTo(whole.getFirst());
            assertThat(whole).as("cut after %d bytes", length).containsAll(rows);
        }
    }

    @Property(tries = 50)
    void the_order_of_rows_changes_no_row(@ForAll long seed) {
        var rows = new java.util.ArrayList<>(BODY.substring(HEADER.length()).lines().toList());
        java.util.Collections.shuffle(rows, new Random(seed));

        var shuffled = stated(read(HEADER + String.join("\n", rows)));

        assertThat(shuffled)
                .extracting(CsvPropertyTest::withoutLine)
                .containsExactlyInAnyOrderElementsOf(
                        stated(read(BODY)).stream().map(CsvPropertyTest::withoutLine).toList());
    }

    private static Stated withoutLine(Stated row) {
        return new Stated(0, row.key(), row.quantity(), row.price());
    }
}
