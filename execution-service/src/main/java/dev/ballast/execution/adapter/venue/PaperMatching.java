package dev.ballast.execution.adapter.venue;

import dev.ballast.execution.application.port.MarketBooks;
import dev.ballast.execution.application.port.Placement;
import dev.ballast.kernel.fill.Fill;
import dev.ballast.kernel.fill.FillModel;
import dev.ballast.kernel.fill.LiquiditySide;
import dev.ballast.kernel.fill.Match;
import dev.ballast.kernel.fill.OrderBook;
import dev.ballast.kernel.fill.TradeId;
import dev.ballast.kernel.order.TimeInForce;
import dev.ballast.kernel.order.VenueOrderStatus;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** What the paper venue's matching makes of an order. */
@ApplicationScoped
class PaperMatching {

    private final MarketBooks books;

    PaperMatching(MarketBooks books) {
        this.books = books;
    }

    Uni<JournalEntry> match(Placement placement, Instant at) {
        return books.of(placement.listed(), placement.decisionPrice())
                .map(book -> match(placement, book, at.truncatedTo(ChronoUnit.MICROS)));
    }

    private static JournalEntry match(Placement placement, OrderBook book, Instant at) {
        var matches = FillModel.match(placement.terms(), book, placement.listed());
        var fills =
                IntStream.range(0, matches.size())
                        .mapToObj(number -> fill(placement, matches.get(number), number, at))
                        .toList();
        return new JournalEntry(placement, status(placement, matches), fills, book.source(), at);
    }

    private static VenueOrderStatus status(Placement placement, List<Match> matches) {
        var terms = placement.terms();
        if (FillModel.quantityOf(matches).equals(terms.quantity())) {
            return VenueOrderStatus.FILLED;
        }
        var stands =
                terms.timeInForce() == TimeInForce.GTC || terms.timeInForce() == TimeInForce.GTD;
        return stands ? VenueOrderStatus.OPEN : VenueOrderStatus.EXPIRED;
    }

    private static Fill fill(Placement placement, Match match, int number, Instant at) {
        return new Fill(
                new TradeId(placement.id() + "-" + (number + 1)),
                match.quantity(),
                match.price(),
                FillModel.takerFee(match, placement.terms().side(), placement.listed()),
                LiquiditySide.TAKER,
                at);
    }
}
