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

import dev.ballast.ingestion.domain.statement.StatedPrice;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.PriceSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerTest {

    @Test
    void a_statement_replaces_the_balances_of_the_places_that_it_names() {
        var before =
                Ledger.EMPTY.with(
                        statement(
                                1,
                                line(BTC, KRAKEN, "1"),
                                line(ETH, KRAKEN, "5"),
                                line(BTC, LEDGER, "2")));

        var after = before.with(statement(2, line(BTC, KRAKEN, "0.4")));

        assertThat(quantity(after, BTC, KRAKEN)).isEqualTo("0.4");
        assertThat(quantity(after, ETH, KRAKEN)).isEqualTo("absent");
        assertThat(quantity(after, BTC, LEDGER)).isEqualTo("2");
    }

    @Test
    void later_fills_add_and_earlier_ones_are_in_the_statement() {
        var ledger =
                Ledger.EMPTY.with(
                        statement(10, line(BTC, KRAKEN, "1"), line(USDT, KRAKEN, "1000")));

        var early = ledger.with(List.of(bought(9, "0.5", "100")));
        var late = ledger.with(List.of(bought(11, "0.5", "100")));

        assertThat(early.balances()).isEqualTo(ledger.balances());
        assertThat(quantity(late, BTC, KRAKEN)).isEqualTo("1.5");
        assertThat(quantity(late, USDT, KRAKEN)).isEqualTo("949.9");
    }

    @Test
    void a_fill_may_take_a_balance_below_zero_and_it_is_shown() {
        var ledger = Ledger.EMPTY.with(List.of(bought(1, "0.5", "100")));

        assertThat(quantity(ledger, USDT, KRAKEN)).isEqualTo("-50.1");
    }

    @Test
    void a_balance_whose_row_can_not_be_read_stays_as_it_was() {
        var before =
                Ledger.EMPTY.with(statement(1, line(BTC, KRAKEN, "1"), line(ETH, KRAKEN, "5")));

        var after =
                before.with(
                        new Statement(
                                java.util.UUID.randomUUID(),
                                at(2),
                                Map.ofEntries(line(BTC, KRAKEN, "3")),
                                Set.of(new BalanceKey(ETH, KRAKEN)),
                                Map.of()));

        assertThat(quantity(after, BTC, KRAKEN)).isEqualTo("3");
        assertThat(quantity(after, ETH, KRAKEN)).isEqualTo("5");
    }

    @Test
    void what_we_paid_is_a_price_until_a_file_has_one() {
        var filled = Ledger.EMPTY.with(List.of(bought(1, "0.5", "100")));

        var stated =
                filled.with(
                        new Statement(
                                java.util.UUID.randomUUID(),
                                at(2),
                                Map.ofEntries(line(BTC, KRAKEN, "1")),
                                Set.of(),
                                Map.of(BTC, StatedPrice.exact(new BigDecimal("120")))));
        var filledAgain = stated.with(List.of(bought(3, "0.5", "130")));

        assertThat(price(filled)).isEqualTo("FILL 100");
        assertThat(price(stated)).isEqualTo("FILE 120");
        assertThat(price(filledAgain)).isEqualTo("FILE 120");
    }

    @Test
    void what_we_paid_settles_no_contradiction() {
        var torn =
                Ledger.EMPTY.with(
                        new Statement(
                                java.util.UUID.randomUUID(),
                                at(2),
                                Map.ofEntries(line(BTC, KRAKEN, "1")),
                                Set.of(),
                                Map.of(BTC, new StatedPrice(null, null, "5 or 50000", true))));

        var filled = torn.with(List.of(bought(3, "0.5", "130")));

        var price = Objects.requireNonNull(filled.prices().get(BTC));
        assertThat(price.source()).isEqualTo(PriceSource.NONE);
        assertThat(price.why()).isEqualTo("5 or 50000");
        assertThat(price.conflicting()).isTrue();
    }

    @Test
    void a_statement_without_prices_leaves_those_that_are_known() {
        var priced =
                Ledger.EMPTY.with(
                        new Statement(
                                java.util.UUID.randomUUID(),
                                at(1),
                                Map.ofEntries(line(BTC, KRAKEN, "1")),
                                Set.of(),
                                Map.of(BTC, StatedPrice.exact(new BigDecimal("120")))));

        var after = priced.with(statement(2, line(BTC, KRAKEN, "2")));

        assertThat(price(after)).isEqualTo("FILE 120");
    }

    @Test
    void the_same_statement_without_prices_again_shows_nothing_new() {
        var once = Ledger.EMPTY.with(statement(1, line(BTC, KRAKEN, "1.50")));

        var again = statement(2, line(BTC, KRAKEN, "1.5"));

        assertThat(
                        once.knows(
                                new BalanceKey(BTC, KRAKEN),
                                new StatedLine(new BigDecimal("1.500"), 1),
                                again))
                .isTrue();
        assertThat(once.with(again).showsAs(once)).isTrue();
    }

    @Test
    void the_same_price_again_is_known_and_its_new_age_is_shown() {
        var once = Ledger.EMPTY.with(priced(1, BTC, "120"));

        var again = priced(2, BTC, "120.00");

        assertThat(once.knows(new BalanceKey(BTC, KRAKEN), ONE, again)).isTrue();
        assertThat(once.with(again).showsAs(once)).isFalse();
        assertThat(once.showsAs(once.with(again))).isFalse();
    }

    @Test
    void how_old_the_price_is_of_what_is_not_held_shows_nothing_new() {
        var once = Ledger.EMPTY.with(priced(1, BTC, "120")).with(priced(2, ETH, "50"));
        var sold = once.with(statement(3, line(ETH, KRAKEN, "1")));

        // The price of ETH is as it was; BTC is held no more.
        var prices = new java.util.HashMap<>(sold.prices());
        prices.putAll(Ledger.EMPTY.with(priced(9, BTC, "120")).prices());

        assertThat(
                        new Ledger(sold.balances(), prices, sold.statedAt(), sold.reports())
                                .showsAs(sold))
                .isTrue();
    }

    @Test
    void how_old_the_word_is_on_dollars_shows_nothing_new() {
        var once = Ledger.EMPTY.with(priced(1, USDT, "1"));

        assertThat(once.with(priced(2, USDT, "1")).showsAs(once)).isTrue();
    }

    @Test
    void how_old_the_word_is_that_there_is_no_price_shows_nothing_new() {
        var none = Map.of(BTC, StatedPrice.none("the file gives no price"));
        var once = Ledger.EMPTY.with(stated(1, BTC, none));

        assertThat(once.with(stated(2, BTC, none)).showsAs(once)).isTrue();
    }

    private static final StatedLine ONE = new StatedLine(BigDecimal.ONE, 1);

    private static Statement priced(long second, Asset asset, String price) {
        return stated(second, asset, Map.of(asset, StatedPrice.exact(new BigDecimal(price))));
    }

    private static Statement stated(long second, Asset asset, Map<Asset, StatedPrice> prices) {
        return new Statement(
                java.util.UUID.randomUUID(),
                at(second),
                Map.ofEntries(line(asset, KRAKEN, "1")),
                Set.of(),
                prices);
    }

    private static String price(Ledger ledger) {
        var price = Objects.requireNonNull(ledger.prices().get(BTC));
        assertThat(price.source()).isNotEqualTo(PriceSource.NONE);
        return price.source() + " " + price.value();
    }
}
