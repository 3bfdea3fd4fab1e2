package dev.ballast.ingestion.domain.ledger;

import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.BTC;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.ETH;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.KRAKEN;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.LEDGER;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.USDT;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.at;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.bought;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.line;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.quantity;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What statements report beside what is calculated; a fill pays in USDT, with a fee of 0.1. */
class ReportsTest {

    private static final BalanceKey BTC_AT_KRAKEN = new BalanceKey(BTC, KRAKEN);
    private static final BalanceKey ETH_AT_KRAKEN = new BalanceKey(ETH, KRAKEN);

    @Test
    void the_first_statement_of_a_balance_reports_and_contradicts_nothing() {
        var statement = statement(1, line(BTC, KRAKEN, "1.50"));

        var ledger = Ledger.EMPTY.with(statement);

        assertThat(ledger.reports())
                .containsExactly(
                        Map.entry(
                                BTC_AT_KRAKEN,
                                new Report(new BigDecimal("1.5"), at(1), statement.id(), null)));
        assertThat(mismatch(ledger, BTC_AT_KRAKEN)).isEqualTo("none");
    }

    @Test
    void fills_change_what_is_calculated_and_not_what_was_reported() {
        var statement = statement(1, line(BTC, KRAKEN, "1"), line(USDT, KRAKEN, "1000"));

        var ledger = Ledger.EMPTY.with(statement).with(List.of(bought(2, "0.5", "100")));

        assertThat(quantity(ledger, BTC, KRAKEN)).isEqualTo("1.5");
        assertThat(ledger.reports())
                .containsEntry(
                        BTC_AT_KRAKEN, new Report(BigDecimal.ONE, at(1), statement.id(), null));
    }

    @Test
    void another_quantity_than_was_calculated_is_a_mismatch() {
        var ledger =
                Ledger.EMPTY
                        .with(statement(1, line(BTC, KRAKEN, "1"), line(USDT, KRAKEN, "1000")))
                        .with(List.of(bought(2, "0.5", "100")))
                        .with(statement(3, line(BTC, KRAKEN, "1.2"), line(USDT, KRAKEN, "949.9")));

        assertThat(quantity(ledger, BTC, KRAKEN)).isEqualTo("1.2");
        assertThat(mismatch(ledger, BTC_AT_KRAKEN)).isEqualTo("-0.3");
        assertThat(mismatch(ledger, new BalanceKey(USDT, KRAKEN))).isEqualTo("none");
    }

    @Test
    void the_same_figures_again_agree_and_end_a_mismatch() {
        var torn =
                Ledger.EMPTY
                        .with(statement(1, line(BTC, KRAKEN, "1")))
                        .with(statement(2, line(BTC, KRAKEN, "2")));

        var again = torn.with(statement(3, line(BTC, KRAKEN, "2")));

        assertThat(mismatch(torn, BTC_AT_KRAKEN)).isEqualTo("1");
        assertThat(mismatch(again, BTC_AT_KRAKEN)).isEqualTo("none");
        assertThat(again.reports().get(BTC_AT_KRAKEN)).extracting(Report::asOf).isEqualTo(at(3));
    }

    @Test
    void what_an_export_of_eight_decimals_rounds_off_is_none() {
        var before = Ledger.EMPTY.with(statement(1, line(BTC, KRAKEN, "0.1234567849")));

        assertThat(
                        mismatch(
                                before.with(statement(2, line(BTC, KRAKEN, "0.12345678"))),
                                BTC_AT_KRAKEN))
                .isEqualTo("none");
        assertThat(
                        mismatch(
                                before.with(statement(2, line(BTC, KRAKEN, "0.12345677"))),
                                BTC_AT_KRAKEN))
                .isEqualTo("-0.0000000149");
    }

    @Test
    void what_a_statement_of_a_place_no_longer_names_it_reports_as_nothing() {
        var statement = statement(2, line(BTC, KRAKEN, "1"));

        var ledger =
                Ledger.EMPTY
                        .with(
                                statement(
                                        1,
                                        line(BTC, KRAKEN, "1"),
                                        line(ETH, KRAKEN, "5"),
                                        line(ETH, LEDGER, "7")))
                        .with(statement);

        assertThat(quantity(ledger, ETH, KRAKEN)).isEqualTo("absent");
        assertThat(ledger.reports())
                .containsEntry(
                        ETH_AT_KRAKEN,
                        new Report(BigDecimal.ZERO, at(2), statement.id(), new BigDecimal("5")));
        assertThat(mismatch(ledger, ETH_AT_KRAKEN)).isEqualTo("-5");
        assertThat(mismatch(ledger, new BalanceKey(ETH, LEDGER))).isEqualTo("none");
        assertThat(ledger.with(statement(3, line(BTC, KRAKEN, "1"))).reports())
                .doesNotContainKey(ETH_AT_KRAKEN);
    }

    @Test
    void a_new_asset_at_a_known_place_contradicts_nothing() {
        var ledger =
                Ledger.EMPTY
                        .with(statement(1, line(BTC, KRAKEN, "1")))
                        .with(statement(2, line(BTC, KRAKEN, "1"), line(ETH, KRAKEN, "5")));

        assertThat(mismatch(ledger, ETH_AT_KRAKEN)).isEqualTo("none");
    }

    @Test
    void what_was_bought_since_the_place_was_stated_is_calculated() {
        var ledger =
                Ledger.EMPTY
                        .with(statement(1, line(USDT, KRAKEN, "1000")))
                        .with(List.of(bought(2, "0.5", "100")))
                        .with(statement(3, line(BTC, KRAKEN, "0.7"), line(USDT, KRAKEN, "949.9")));

        assertThat(mismatch(ledger, BTC_AT_KRAKEN)).isEqualTo("0.2");
    }

    @Test
    void fills_alone_do_not_say_what_lay_there_before_them() {
        var ledger =
                Ledger.EMPTY
                        .with(List.of(bought(2, "0.5", "100")))
                        .with(statement(3, line(BTC, KRAKEN, "0.7")));

        assertThat(mismatch(ledger, BTC_AT_KRAKEN)).isEqualTo("none");
        assertThat(mismatch(ledger, new BalanceKey(USDT, KRAKEN))).isEqualTo("none");
    }

    @Test
    void a_row_that_can_not_be_read_reports_nothing_new() {
        var first = statement(1, line(BTC, KRAKEN, "1"), line(ETH, KRAKEN, "5"));
        var unreadable =
                new Statement(
                        UUID.randomUUID(),
                        at(2),
                        Map.ofEntries(line(BTC, KRAKEN, "1")),
                        Set.of(ETH_AT_KRAKEN),
                        Map.of());

        var ledger = Ledger.EMPTY.with(first).with(unreadable);

        assertThat(ledger.reports())
                .containsEntry(
                        ETH_AT_KRAKEN, new Report(new BigDecimal("5"), at(1), first.id(), null));
    }

    @Test
    void a_fill_from_before_a_statement_comes_late() {
        var ledger = Ledger.EMPTY.with(statement(2, line(BTC, KRAKEN, "1")));

        assertThat(ledger.comesLate(List.of(bought(2, "1", "1")))).isTrue();
        assertThat(ledger.comesLate(List.of(bought(3, "1", "1")))).isFalse();
        assertThat(Ledger.EMPTY.comesLate(List.of(bought(1, "1", "1")))).isFalse();
    }

    private static String mismatch(Ledger ledger, BalanceKey key) {
        var report = ledger.reports().get(key);
        return report == null
                ? "none"
                : report.mismatch().map(BigDecimal::toPlainString).orElse("none");
    }
}
