package dev.ballast.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.clean.Cleaning;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The hourly clean-up of inbox and outbox. */
@QuarkusTest
class CleaningTest extends DeliveryTestCase {

    @Inject Cleaning cleaning;

    @Test
    void what_can_never_come_again_is_forgotten_and_nothing_else() throws Throwable {
        servers.query(
                "insert into inbox (consumer, event_id, topic, taken_at) values"
                        + " ('old', 'ended', 'alerts.v1', now() - interval '200 days'),"
                        + " ('old', 'not yet', 'alerts.v1', now() - interval '80 days'),"
                        + " ('old', 'kept forever', null, now() - interval '200 days') returning 1");
        servers.query(
                "insert into outbox (topic, key, headers, payload, sent_at) values"
                        + " ('alerts.v1', 'old', '{}', '', now() - interval '8 days'),"
                        + " ('alerts.v1', 'recent', '{}', '', now() - interval '6 days') returning 1");

        VertxContextSupport.subscribeAndAwait(cleaning::clean);

        assertThat(
                        servers.query(
                                "select string_agg(event_id, ', ' order by event_id) from inbox"
                                        + " where consumer = 'old'"))
                .isEqualTo("kept forever, not yet");
        assertThat(
                        servers.query(
                                "select string_agg(key, ', ') from outbox where topic = 'alerts.v1'"))
                .isEqualTo("recent");
    }
}
