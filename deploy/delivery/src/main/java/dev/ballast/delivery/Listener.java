package dev.ballast.delivery;

import dev.ballast.events.Channel;
import dev.ballast.events.Listening;
import dev.ballast.events.topic.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The books hear what the desk trades. */
@ApplicationScoped
class Listener {

    private final SampleConfig config;
    private final Books books;

    Listener(SampleConfig config, Books books) {
        this.config = config;
        this.books = books;
    }

    void listen(@Observes Listening to) {
        if (config.role() == SampleConfig.Role.BOOKS) {
            to.hear(Channel.of("fills", Topic.EXECUTIONS), Traded.class, books::handle);
        }
    }
}
