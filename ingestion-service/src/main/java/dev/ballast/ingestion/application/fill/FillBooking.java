package dev.ballast.ingestion.application.fill;

import dev.ballast.events.Event;
import dev.ballast.events.Ids;
import dev.ballast.events.Refused;
import dev.ballast.ingestion.application.port.Ledgers;
import dev.ballast.ingestion.application.port.PortfolioState;
import dev.ballast.ingestion.application.port.Portfolios;
import dev.ballast.ingestion.application.port.Trades;
import dev.ballast.ingestion.domain.fill.ExecutionNews;
import dev.ballast.ingestion.domain.fill.OrderFilled;
import dev.ballast.ingestion.domain.fill.TransactionBooked;
import dev.ballast.ingestion.domain.ledger.Ledger;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;

/** Books the fills of one portfolio's batch. */
@ApplicationScoped
class FillBooking {

    private final Portfolios portfolios;
    private final Ledgers ledgers;
    private final Trades trades;
    private final FillNews news;
    private final Ids ids;

    FillBooking(Portfolios portfolios, Ledgers ledgers, Trades trades, FillNews news, Ids ids) {
        this.portfolios = portfolios;
        this.ledgers = ledgers;
        this.trades = trades;
        this.news = news;
        this.ids = ids;
    }

    Uni<Void> book(PortfolioId portfolio, List<Event<ExecutionNews>> events) {
        return portfolios
                .lock(portfolio)
                .map(found ->
                        found.orElseThrow(() -> new Refused("no such portfolio: " + portfolio)))
                .chain(head -> book(head, events));
    }

    private Uni<Void> book(PortfolioState head, List<Event<ExecutionNews>> events) {
        var causes = new LinkedHashMap<TransactionBooked, Event<ExecutionNews>>();
        for (var event : events) {
            if (event.payload() instanceof OrderFilled fill) {
                check(head, fill);
                causes.put(new TransactionBooked(ids.next(), fill), event);
            }
        }
        return trades.book(List.copyOf(causes.keySet()))
                .call(fresh -> news.booked(fresh, causes))
                .chain(fresh -> move(head, fresh))
                .chain(after -> news.snapshots(head, after, events));
    }

    private Uni<Ledger> move(PortfolioState head, List<TransactionBooked> fresh) {
        var portfolio = head.portfolio().id();
        var bookings = fresh.stream().map(trade -> trade.fill().booking()).toList();
        return ledgers.of(portfolio)
                .chain(before -> {
                    var after = before.with(bookings);
                    return reported(portfolio, before.comesLate(bookings), after)
                            .call(whole -> ledgers.save(portfolio, before, whole));
                });
    }

    // What happened before a statement explains a part of what it reported.
    private Uni<Ledger> reported(PortfolioId portfolio, boolean late, Ledger after) {
        return late
                ? ledgers.replay(portfolio).map(all -> after.reporting(all.reports()))
                : Uni.createFrom().item(after);
    }

    private static void check(PortfolioState head, OrderFilled fill) {
        if (head.portfolio().mode() != fill.mode()) {
            throw new Refused(
                    "the fill is %s and the portfolio %s"
                            .formatted(fill.mode(), head.portfolio().mode()));
        }
    }
}
