package dev.ballast.ingestion.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.ingestion.domain.asset.AssetCatalogue;
import dev.ballast.ingestion.domain.asset.KnownAsset;
import dev.ballast.ingestion.domain.ledger.BalanceKey;
import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.ingestion.domain.statement.RowReading.Rejected;
import dev.ballast.ingestion.domain.statement.RowReading.Stated;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowReaderTest {

    private static final AssetCatalogue CATALOGUE =
            new AssetCatalogue(
                    List.of(
                            new KnownAsset(
                                    Asset.of("SOL"),
                                    List.of("Solana"),
                                    Asset.of("SOL"),
                                    AssetGroup.SOL)),
                    Map.of());

    @Test
    void a_generic_row_states_a_balance_with_an_exact_price() {
        var reading = generic("BTC", "0.6", "kraken", "50630.00");

        assertThat(reading)
                .isEqualTo(
                        new Stated(
                                2,
                                new BalanceKey(Asset.of("BTC"), Location.of("Kraken")),
                                new BigDecimal("0.6"),
                                StatedPrice.exact(new BigDecimal("50630"))));
    }

    @Test
    void a_price_of_zero_or_none_is_a_missing_one() {
        assertThat(price(generic("BTC", "1", "Kraken", "0.00")).value()).isNull();
        assertThat(price(generic("BTC", "1", "Kraken", "")).value()).isNull();
    }

    @Test
    void every_fault_of_a_row_is_found_with_its_column_and_fix() {
        var reading = generic("ВТС", "1,234.5", "Kra\u0007ken", "-3");

        assertThat(((Rejected) reading).faults())
                .extracting(RowFault::column, RowFault::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("asset", "not-an-asset"),
                        org.assertj.core.groups.Tuple.tuple("location", "not-a-location"),
                        org.assertj.core.groups.Tuple.tuple("quantity", "thousand-separator"),
                        org.assertj.core.groups.Tuple.tuple("price", "negative-price"));
        assertThat(((Rejected) reading).faults())
                .allSatisfy(fault -> assertThat(fault.fix()).isNotBlank());
    }

    @Test
    void a_bad_row_tells_which_balance_it_is_about_where_that_can_be_read() {
        var reading = generic("BTC", "many", "Kraken", "");

        assertThat(((Rejected) reading).key())
                .isEqualTo(new BalanceKey(Asset.of("BTC"), Location.of("Kraken")));
    }

    @Test
    void scripts_and_paths_are_data_or_refused_and_nothing_else() {
        assertThat(generic("<script>alert(1)</script>", "1", "' OR 1=1--", ""))
                .isInstanceOf(Stated.class);
        assertThat(generic("../../etc/passwd", "1", "${jndi:ldap://x}", ""))
                .isInstanceOf(Stated.class);
        assertThat(generic("A".repeat(10_000), "1", "Kraken", "")).isInstanceOf(Rejected.class);
    }

    @Test
    void a_row_of_another_width_is_refused() {
        assertThat(codes(generic("BTC", "1"))).containsExactly("too-few-fields");
        assertThat(codes(generic("BTC", "1", "Kraken", "2", "3")))
                .containsExactly("too-many-fields");
    }

    @Test
    void coins_by_exchange_describes_its_coins() {
        var reader =
                reader(
                        List.of("Amount", "Exchange", "Current value in USD", "Coin"),
                        Location.UNASSIGNED);

        var named = reader.read(row("2", "Kraken", "400.00", "SOL2 (Solana) by Exchange"));
        var nameless = reader.read(row("2", "Kraken", "400.00", "4BELT by Exchange"));
        var another = reader.read(row("2", "Kraken", "400.00", "SOL3 (Solo (old)) by Exchange"));

        assertThat(asset(named)).isEqualTo("SOL");
        assertThat(asset(nameless)).isEqualTo("4BELT");
        assertThat(asset(another)).isEqualTo("SOL3");
    }

    @Test
    void another_currency_than_dollars_gives_no_price_and_says_why() {
        var reader =
                reader(
                        List.of("Amount", "Currency", "Current value in EUR", "Exchange"),
                        Location.UNASSIGNED);

        var reading = reader.read(row("2", "SOL", "400.00", "Kraken"));

        assertThat(price(reading).value()).isNull();
        assertThat(price(reading).why()).contains("EUR");
    }

    @Test
    void a_value_that_is_not_amount_times_price_is_refused() {
        var reader =
                reader(
                        List.of("Ticker", "Name", "Amount", "Value in USD", "Price in USD"),
                        Location.UNASSIGNED);

        var wrong = reader.read(row("SOL2", "Solana", "2", "500.00", "200.00"));
        var rounded = reader.read(row("SOL2", "Solana", "0.00000066", "0.07", "110343.39590416"));

        assertThat(codes(wrong)).containsExactly("value-disagrees");
        assertThat(rounded).isInstanceOf(Stated.class);
    }

    private static RowReading generic(String... cells) {
        return reader(List.of("asset", "quantity", "location", "price"), Location.UNASSIGNED)
                .read(row(cells));
    }

    private static RowReader reader(List<String> header, Location elsewhere) {
        var layout = ((HeaderReading.Known) Headers.read(header)).layout();
        return new RowReader(layout, CATALOGUE, elsewhere);
    }

    private static RawRow row(String... cells) {
        return new RawRow(2, List.of(cells), false);
    }

    private static StatedPrice price(RowReading reading) {
        return java.util.Objects.requireNonNull(((Stated) reading).price());
    }

    private static String asset(RowReading reading) {
        return ((Stated) reading).key().asset().code();
    }

    private static List<String> codes(RowReading reading) {
        return ((Rejected) reading).faults().stream().map(RowFault::code).toList();
    }
}
