package dev.ballast.delivery;

import dev.ballast.events.Ids;
import dev.ballast.events.NewEvent;
import dev.ballast.events.Outbox;
import dev.ballast.events.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;

/** Trades, one at a time for each portfolio. */
@ApplicationScoped
class Desk {

    private static final BigDecimal PRICE = new BigDecimal("2.5");

    private final UnitOfWork work;
    private final Outbox outbox;
    private final Rows rows;
    private final Ids ids;

    Desk(UnitOfWork work, Outbox outbox, Rows rows, Ids ids) {
        this.work = work;
        this.outbox = outbox;
        this.rows = rows;
        this.ids = ids;
    }

    /** Says the portfolio's next trade unless it has had this many; whether it did. */
    Uni<Boolean> trade(String tenant, String portfolio, long limit) {
        return work.change(
                tenant,
                () ->
                        rows.find(DeskRow.class, portfolio, DeskRow::of)
                                .chain(row -> next(tenant, row, limit)));
    }

    private Uni<Boolean> next(String tenant, DeskRow row, long limit) {
        if (row.trades >= limit) {
            return Uni.createFrom().item(false);
        }
        row.trades++;
        var run = ids.next().toString();
        var trade = new Traded(row.portfolio, row.trades, BigDecimal.valueOf(row.trades), PRICE);
        return outbox.append(List.of(new NewEvent(trade, tenant, run, run))).replaceWith(true);
    }
}
