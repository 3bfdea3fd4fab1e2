package dev.ballast.ingestion.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.ingestion.adapter.data.BundledCatalogue;
import dev.ballast.ingestion.domain.asset.AssetCatalogue;
import dev.ballast.ingestion.domain.ledger.BalanceKey;
import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.ingestion.domain.statement.RowReading;
import dev.ballast.ingestion.domain.statement.RowReading.Stated;
import dev.ballast.ingestion.testing.RealData;
import dev.ballast.kernel.money.Asset;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Real exports, their amounts made up. */
class RealFilesTest {

    private static final String FOLDER = "cointracking/deidentified/CoinTracking - ";
    private static final String CURRENT = FOLDER + "Current Balance.csv";
    private static final String BY_EXCHANGE = FOLDER + "Balance by Exchange - 26.08.2025.csv";
    private static final String COINS = FOLDER + "Coins by Exchange - 26.08.2025.csv";

    private final AssetCatalogue catalogue = BundledCatalogue.get();

    @Test
    void every_row_of_the_three_reports_is_read() throws IOException {
        assertThat(stated(CURRENT)).hasSize(70);
        assertThat(stated(BY_EXCHANGE)).hasSize(82);
        assertThat(stated(COINS)).hasSize(82);
    }

    @Test
    void the_reports_agree_with_each_other() throws IOException {
        var byExchange = quantities(stated(BY_EXCHANGE));
        var coins = quantities(stated(COINS));
        var perAsset = new TreeMap<Asset, BigDecimal>();
        byExchange.forEach(
                (key, quantity) -> perAsset.merge(key.asset(), quantity, BigDecimal::add));

        assertThat(coins.keySet()).isEqualTo(byExchange.keySet());
        coins.forEach((key, quantity) ->
                assertThat(quantity)
                        .as(key.toString())
                        .isEqualByComparingTo(quantityOf(byExchange, key)));
        quantities(stated(CURRENT))
                .forEach((key, quantity) ->
                        assertThat(quantityOf(perAsset, key.asset()))
                                .as(key.asset().code())
                                .isEqualByComparingTo(quantity));
    }

    @Test
    void numbered_tickers_are_known_by_their_stems_and_homonyms_are_kept_apart()
            throws IOException {
        for (var file : List.of(CURRENT, BY_EXCHANGE, COINS)) {
            assertThat(stated(file))
                    .extracting(row -> row.key().asset().code())
                    .contains(
                            "ICP", "VIC", "SPX", "AERO", "LIT", "OXY", "EDU", "ACE", "BETH3",
                            "HEI_CT", "WAL_CT")
                    .contains("1INCH", "SEPSP1", "SEPSP2", "N-7P2NI", "U5DC", "WSTETH", "TBTC")
                    .doesNotContain("SPX3", "HEI", "WAL", "BETH", "SEPSP");
        }
    }

    @Test
    void the_places_are_as_they_are_written() throws IOException {
        assertThat(stated(COINS))
                .extracting(row -> row.key().location())
                .contains(
                        Location.of("Kraken Earn"),
                        Location.of("Wallet 1 - BSC"),
                        Location.of("DOGE Transaction"),
                        Location.of("Ledger Wallets"));
        assertThat(stated(CURRENT))
                .allMatch(row -> row.key().location().equals(Location.UNASSIGNED));
    }

    @Test
    void dead_coins_and_zero_prices_have_no_price_and_say_why() throws IOException {
        for (var asset : List.of("BRM", "AIR", "N-738A9", "VISITHTT")) {
            var price = Objects.requireNonNull(row(stated(CURRENT), asset).price());

            assertThat(price.value()).as(asset).isNull();
            assertThat(price.why()).isNotBlank();
        }
    }

    @Test
    void a_derived_price_is_near_the_stated_one_within_its_own_error() throws IOException {
        var stated = stated(CURRENT);

        for (var derived : stated(BY_EXCHANGE)) {
            var price = Objects.requireNonNull(derived.price());
            var value = price.value();
            var exact =
                    Objects.requireNonNull(row(stated, derived.key().asset().code()).price())
                            .value();
            if (value == null || exact == null) {
                continue;
            }
            var error = Objects.requireNonNull(price.error());
            assertThat(error).isLessThanOrEqualTo(new BigDecimal("0.005"));
            assertThat(value.subtract(exact).abs())
                    .as(derived.key().toString())
                    .isLessThanOrEqualTo(exact.multiply(error.add(new BigDecimal("0.0001"))));
        }
    }

    @Test
    void a_value_of_a_few_cents_gives_no_price() throws IOException {
        var rows = stated(BY_EXCHANGE);

        assertThat(Objects.requireNonNull(row(rows, "TBTC").price()).value()).isNull();
        assertThat(Objects.requireNonNull(row(rows, "WLKN").price()).value()).isNull();
        assertThat(Objects.requireNonNull(row(rows, "BTC").price()).value()).isNotNull();
    }

    @Test
    void shuffled_rows_say_the_same() throws IOException {
        var lines = new ArrayList<>(Files.readString(RealData.file(COINS)).lines().toList());
        var header = lines.removeFirst();
        Collections.shuffle(lines, new Random(7));

        var shuffled =
                CsvFixtures.stated(
                        CsvFixtures.read(header + "\n" + String.join("\n", lines), catalogue));

        assertThat(quantities(shuffled)).isEqualTo(quantities(stated(COINS)));
    }

    private List<Stated> stated(String file) throws IOException {
        List<RowReading> rows =
                CsvFixtures.read(Files.readAllBytes(RealData.file(file)), catalogue);
        assertThat(CsvFixtures.faults(rows)).isEmpty();
        return CsvFixtures.stated(rows);
    }

    private static Map<BalanceKey, BigDecimal> quantities(List<Stated> rows) {
        var quantities = new TreeMap<BalanceKey, BigDecimal>();
        rows.forEach(row -> quantities.merge(row.key(), row.quantity(), BigDecimal::add));
        return quantities;
    }

    private static <K> BigDecimal quantityOf(Map<K, BigDecimal> quantities, K key) {
        return Objects.requireNonNull(quantities.get(key), key.toString());
    }

    private static Stated row(List<Stated> rows, String asset) {
        return rows.stream()
                .filter(row -> row.key().asset().code().equals(asset))
                .findFirst()
                .orElseThrow();
    }
}
