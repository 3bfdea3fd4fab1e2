package dev.ballast.ingestion.domain.ledger;

import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.BTC;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.KRAKEN;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.at;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.bought;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.line;
import static dev.ballast.ingestion.domain.ledger.LedgerFixtures.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A statement or a fill a second: what was reported, and what should have been. */
@Tag("property")
class ReportsPropertyTest {

    private static final BalanceKey KEY = new BalanceKey(BTC, KRAKEN);

    /** A negative step is a fill of so much, another one a statement. */
    @Property
    void a_mismatch_is_the_report_less_the_one_before_and_the_fills_between(
            @ForAll @Size(max = 12) List<@IntRange(min = -5, max = 5) Integer> steps) {
        var statements = new ArrayList<Statement>();
        var fills = new ArrayList<Booking>();
        Integer last = null;
        Integer expected = null;
        Integer calculated = null;
        var heard = Ledger.EMPTY;
        for (var second = 0; second < steps.size(); second++) {
            int step = steps.get(second);
            if (step < 0) {
                var fill = bought(second, String.valueOf(-step), "1");
                fills.add(fill);
                heard = heard.with(List.of(fill));
                expected = expected == null ? null : expected - step;
            } else {
                var statement = statement(second, line(BTC, KRAKEN, String.valueOf(step)));
                statements.add(statement);
                heard = heard.with(statement);
                calculated = expected;
                expected = step;
                last = second;
            }
        }

        var report = heard.reports().get(KEY);
        if (last == null) {
            assertThat(report).isNull();
        } else {
            assertThat(report)
                    .isEqualTo(
                            new Report(
                                    BigDecimal.valueOf(steps.get(last)),
                                    at(last),
                                    statements.getLast().id(),
                                    calculated == null ? null : BigDecimal.valueOf(calculated)));
        }
        assertThat(Ledger.replay(statements, fills).reports()).isEqualTo(heard.reports());
    }
}
