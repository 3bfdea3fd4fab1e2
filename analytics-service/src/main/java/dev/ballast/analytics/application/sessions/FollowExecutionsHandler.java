package dev.ballast.analytics.application.sessions;

import dev.ballast.analytics.application.port.Portfolios;
import dev.ballast.analytics.application.port.Trades;
import dev.ballast.analytics.domain.fact.ExecutionNews;
import dev.ballast.analytics.domain.fact.OrderNews;
import dev.ballast.analytics.domain.fact.PlanFact;
import dev.ballast.events.Event;
import dev.ballast.events.Inbox;
import dev.ballast.events.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps the orders and fills of executions and follows them to their end. */
@ApplicationScoped
public class FollowExecutionsHandler {
    private final UnitOfWork work;
    private final Inbox inbox;
    private final Portfolios portfolios;
    private final Trades trades;
    private final SessionDesk desk;

    FollowExecutionsHandler(
            UnitOfWork work, Inbox inbox, Portfolios portfolios, Trades trades, SessionDesk desk) {
        this.work = work;
        this.inbox = inbox;
        this.portfolios = portfolios;
        this.trades = trades;
        this.desk = desk;
    }

    public Uni<Void> handle(List<Event<ExecutionNews>> batch) {
        return work.changeAll(
                batch, events -> inbox.once("executions", events).chain(this::follow));
    }

    private Uni<Void> follow(List<Event<ExecutionNews>> events) {
        // Fills come before the end of their execution, so they are in when it closes its session.
        return portfolios
                .hold(events.stream().map(event -> event.payload().portfolio()).toList())
                .chain(() -> trades.record(orderNews(events)))
                .chain(() -> desk.take(facts(events)));
    }

    private static List<OrderNews> orderNews(List<Event<ExecutionNews>> events) {
        return events.stream()
                .map(Event::payload)
                .filter(OrderNews.class::isInstance)
                .map(OrderNews.class::cast)
                .toList();
    }

    private static List<CausedFact> facts(List<Event<ExecutionNews>> events) {
        return events.stream()
                .filter(event -> event.payload() instanceof PlanFact)
                .map(event -> new CausedFact(event, (PlanFact) event.payload()))
                .toList();
    }
}
