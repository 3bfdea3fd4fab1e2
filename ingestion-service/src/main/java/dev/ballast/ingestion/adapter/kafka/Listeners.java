package dev.ballast.ingestion.adapter.kafka;

import static dev.ballast.events.topic.Topic.EXECUTIONS;

import dev.ballast.events.Channel;
import dev.ballast.events.Listening;
import dev.ballast.ingestion.application.fill.BookFillsHandler;
import dev.ballast.ingestion.domain.fill.ExecutionNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What this service hears, and who takes it. */
@ApplicationScoped
class Listeners {

    private final BookFillsHandler bookFills;

    Listeners(BookFillsHandler bookFills) {
        this.bookFills = bookFills;
    }

    void listen(@Observes Listening to) {
        to.hear(Channel.of("executions", EXECUTIONS), ExecutionNews.class, bookFills::handle);
    }
}
