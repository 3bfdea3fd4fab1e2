package dev.ballast.ingestion.application.fill;

import dev.ballast.events.Event;
import dev.ballast.events.Inbox;
import dev.ballast.events.UnitOfWork;
import dev.ballast.ingestion.domain.fill.ExecutionNews;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Books fills exactly, and says when all of an execution are in. */
@ApplicationScoped
public class BookFillsHandler {

    /** In one order, so that two batches never wait for each other. */
    private static final Comparator<PortfolioId> ORDER =
            Comparator.comparing(PortfolioId::toString);

    private final UnitOfWork work;
    private final Inbox inbox;
    private final FillBooking booking;

    BookFillsHandler(UnitOfWork work, Inbox inbox, FillBooking booking) {
        this.work = work;
        this.inbox = inbox;
        this.booking = booking;
    }

    public Uni<Void> handle(List<Event<ExecutionNews>> batch) {
        return work.changeAll(batch, events -> inbox.once("fills", events).chain(this::apply));
    }

    private Uni<Void> apply(List<Event<ExecutionNews>> news) {
        var byPortfolio =
                news.stream()
                        .collect(
                                Collectors.groupingBy(
                                        event -> event.payload().portfolio(),
                                        () ->
                                                new TreeMap<
                                                        PortfolioId, List<Event<ExecutionNews>>>(
                                                        ORDER),
                                        Collectors.toList()));
        return Multi.createFrom()
                .iterable(byPortfolio.entrySet())
                .onItem()
                .transformToUniAndConcatenate(
                        entry -> booking.book(entry.getKey(), entry.getValue()))
                .onItem()
                .ignoreAsUni();
    }
}
