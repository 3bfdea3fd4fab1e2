package dev.ballast.ingestion.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ticker;Name;Type;Amount;Value in USD;Value in BTC;Price in BTC;Price in USD|CURRENT_BALANCE|USD",
                "Ticker;Name;Type;Amount;Value in EUR|CURRENT_BALANCE|EUR",
                "Amount;Currency;Current value in USD;Current value in BTC;Exchange|BALANCE_BY_EXCHANGE|USD",
                "Exchange;Currency;Amount;Current value in CHF|BALANCE_BY_EXCHANGE|CHF",
                "Amount;Exchange;Current value in USD;Current value in BTC;Coin|COINS_BY_EXCHANGE|USD",
                "asset;quantity;location;price|GENERIC|",
                "PRICE;Location; Quantity ;ASSET|GENERIC|",
                "symbol;amount|GENERIC|",
            })
    void a_statement_is_recognised_by_its_header(
            String header, StatementFormat format, String currency) {
        var reading = Headers.read(List.of(header.split(";", -1)));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        HeaderReading.Known.class,
                        known -> {
                            assertThat(known.layout().format()).isEqualTo(format);
                            assertThat(known.layout().currency()).isEqualTo(currency);
                        });
    }

    @Test
    void zero_width_characters_and_no_break_spaces_are_no_part_of_a_name() {
        var reading = Headers.read(List.of("\u200basset", "quantity\u00a0", "Location\ufeff"));

        assertThat(reading).isInstanceOf(HeaderReading.Known.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BTC;0.6;Kraken;50630.00|unknown-header",
                "Menge;Währung;Aktueller Wert in EUR;Börse|unknown-header",
                "asset;quantity;quantity|duplicate-column",
                "Amount;Currency;Exchange;Amount|duplicate-column",
                "asset;quantity;prize|unknown-column",
                "asset;symbol;quantity|unknown-column",
                "''|unknown-header",
            })
    void a_header_that_is_none_is_refused_with_what_to_do(String header, String code) {
        var reading = Headers.read(List.of(header.split(";", -1)));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        HeaderReading.Unknown.class,
                        unknown -> {
                            assertThat(unknown.reason().code()).isEqualTo(code);
                            assertThat(unknown.reason().fix()).isNotBlank();
                        });
    }
}
