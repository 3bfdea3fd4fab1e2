package dev.ballast.ingestion.domain.ledger;

import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.BTC;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.ETH;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.KRAKEN;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.LEDGER;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.bought;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.line;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Fills come when they come: what is in the books depends on when things happened alone. */
class LedgerPropertyTest {

    @Property(tries = 300)
    void fills_heard_late_and_in_any_order_make_the_same_balances(
            @ForAll long seed, @ForAll @IntRange(max = 12) int fills) {
        var random = new Random(seed);
        var statements =
                List.of(
                        statement(10, line(BTC, KRAKEN, "1"), line(ETH, LEDGER, "3")),
                        statement(20, line(ETH, KRAKEN, "7")),
                        statement(30, line(BTC, LEDGER, "2")));
        var bookings = new ArrayList<Booking>();
        for (int fill = 0; fill < fills; fill++) {
            bookings.add(bought(random.nextInt(40), "0." + (1 + random.nextInt(99)), "100"));
        }

        var heard = asHeard(statements, bookings, random);

        assertThat(heard.balances()).isEqualTo(Ledger.replay(statements, bookings).balances());
    }

    // Statements are made here, in their order; a fill can be heard any time after it happened.
    private static Ledger asHeard(
            List<Statement> statements, List<Booking> bookings, Random random) {
        var ledger = Ledger.EMPTY;
        var waiting = new ArrayList<>(bookings);
        for (var statement : statements) {
            var heard = new ArrayList<Booking>();
            for (var booking : List.copyOf(waiting)) {
                if (!booking.occurredAt().isAfter(statement.asOf()) && random.nextBoolean()) {
                    heard.add(booking);
                    waiting.remove(booking);
                }
            }
            ledger = ledger.with(heard).with(statement);
        }
        java.util.Collections.shuffle(waiting, random);
        return ledger.with(waiting);
    }
}
