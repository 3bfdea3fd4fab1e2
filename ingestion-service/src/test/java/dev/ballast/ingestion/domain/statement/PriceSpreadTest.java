package dev.ballast.ingestion.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.ingestion.domain.statement.PriceSpread.Written;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceSpreadTest {

    @ParameterizedTest
    @CsvSource({
        // lowest, its error, highest, its error
        "100, 0, 101, 0",
        "0.000001, 0, 0.00000101, 0",
        "100, 0.005, 101.5, 0",
        "100, 0, 101.5, 0.005",
        "100, 0.005, 102, 0.005",
    })
    void what_rounding_and_one_percent_explain_agrees(
            String lowest, String error, String highest, String otherError) {
        assertThat(spread(lowest, error, highest, otherError).conflict()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "100, 0, 101.000001, 0",
        "5, 0, 50000, 0",
        "100, 0.005, 101.51, 0",
        "100, 0, 101.51, 0.004",
        "100, 0.001, 102, 0.001",
    })
    void what_lies_further_apart_is_a_conflict(
            String lowest, String error, String highest, String otherError) {
        var none = spread(lowest, error, highest, otherError).conflict().orElseThrow();

        assertThat(none.value()).isNull();
        assertThat(none.conflicting()).isTrue();
    }

    @Test
    void a_conflict_names_both_prices_and_where_they_stand() {
        var none = spread("5", "0", "50000.00", "0").conflict().orElseThrow();

        assertThat(Objects.requireNonNull(none.why()))
                .isEqualTo(
                        "the statement gives two prices that can't both be right:"
                                + " 5 in line 3 (Binance) and 50000 in line 2 (Kraken)");
    }

    private static PriceSpread spread(
            String lowest, String error, String highest, String otherError) {
        return new PriceSpread(
                new Written(
                        new BigDecimal(lowest), new BigDecimal(error), 3, Location.of("Binance")),
                new Written(
                        new BigDecimal(highest),
                        new BigDecimal(otherError),
                        2,
                        Location.of("Kraken")));
    }
}
