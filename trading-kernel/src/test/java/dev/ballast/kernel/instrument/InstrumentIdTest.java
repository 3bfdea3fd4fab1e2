package dev.ballast.kernel.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.kernel.money.Asset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentIdTest {

    @Test
    void an_id_reads_back_what_it_writes() {
        var id = InstrumentId.of("BTC-USDT.BINANCE");

        assertThat(id)
                .isEqualTo(
                        new InstrumentId(Asset.of("BTC"), Asset.of("USDT"), Venue.of("Binance")));
        assertThat(id).hasToString("BTC-USDT.BINANCE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BTC",
                "BTC-USDT",
                "BTC.BINANCE",
                "-USDT.BINANCE",
                "BTC-.BINANCE",
                "BTC-USDT."
            })
    void what_lacks_a_part_is_refused_by_name(String text) {
        assertThatThrownBy(() -> InstrumentId.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not an instrument id");
    }
}
