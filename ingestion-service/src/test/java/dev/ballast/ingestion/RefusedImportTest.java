package dev.ballast.ingestion;

import static dev.ballast.ingestion.Api.HEADER;
import static dev.ballast.ingestion.Api.importCsv;
import static dev.ballast.ingestion.Api.openPortfolio;
import static dev.ballast.ingestion.Api.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.ballast.events.testing.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused whole changes nothing. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class RefusedImportTest {

    private static final byte[] FILE =
            (HEADER + "BTC,0.6,Kraken,50630.00\n").getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|empty-file",
                "%PDF-1.7 named .csv|not-csv",
                "<html><body>Sign in</body></html>|not-csv",
                "BTC,0.6,Kraken|unknown-header",
                "'asset,quantity,location,price'|no-rows",
                "'asset,quantity,quantity'|duplicate-column",
                "'Menge;Währung;Börse'|unknown-header",
            })
    void of_what_can_not_be_read_nothing_is_imported(String content, String code) {
        var id = openPortfolio();

        importCsv(id, content)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors[0].line", equalTo(1))
                .body("errors[0].fix", notNullValue());

        assertThat(portfolio(id).getLong("version")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?format=xml",
                "?dryRun=yes",
                "?location=0123456789012345678901234567890123456789012345678901234567890123456789"
                        + "01234567890123456789012345678901234567890"
            })
    void a_parameter_that_can_not_be_read_is_named(String query) {
        importCsv(openPortfolio(), FILE, query)
                .statusCode(400)
                .body("errors[0].parameter", equalTo(query.substring(1, query.indexOf('='))));
    }

    @Test
    void a_format_that_the_header_contradicts_is_refused() {
        importCsv(openPortfolio(), FILE, "?format=CURRENT_BALANCE")
                .statusCode(422)
                .body("code", equalTo("format-mismatch"));
    }

    @Test
    void more_balances_than_a_snapshot_can_carry_are_refused_whole() {
        var id = openPortfolio();
        var file = new StringBuilder(HEADER);
        for (int row = 0; row <= 10_000; row++) {
            file.append("COIN").append(row).append(",1,Kraken,1\n");
        }

        importCsv(id, file.toString()).statusCode(422).body("code", equalTo("too-many-balances"));

        assertThat(portfolio(id).getLong("version")).isEqualTo(1);
    }
}
