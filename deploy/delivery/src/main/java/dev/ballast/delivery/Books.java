package dev.ballast.delivery;

import dev.ballast.events.Event;
import dev.ballast.events.Inbox;
import dev.ballast.events.NewEvent;
import dev.ballast.events.Outbox;
import dev.ballast.events.UnitOfWork;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Counts trades; a redelivered one changes nothing. */
@ApplicationScoped
class Books {

    private final UnitOfWork work;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Rows rows;

    Books(UnitOfWork work, Inbox inbox, Outbox outbox, Rows rows) {
        this.work = work;
        this.inbox = inbox;
        this.outbox = outbox;
        this.rows = rows;
    }

    Uni<Void> handle(List<Event<Traded>> batch) {
        return work.changeAll(batch, events -> inbox.once("books", events).chain(this::count));
    }

    private Uni<Void> count(List<Event<Traded>> trades) {
        return Multi.createFrom()
                .iterable(trades)
                .onItem()
                .transformToUniAndConcatenate(this::count)
                .collect()
                .asList()
                .chain(outbox::append);
    }

    private Uni<NewEvent> count(Event<Traded> trade) {
        return rows.find(BookRow.class, trade.payload().portfolio(), BookRow::of)
                .map(book -> trade.causes(book.count(trade.payload())));
    }
}
