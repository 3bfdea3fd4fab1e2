package dev.ballast.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ballast.events.NewEvent;
import dev.ballast.events.Outbox;
import dev.ballast.events.UnitOfWork;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One unit of work inside another, as under an Idempotency-Key, is part of it. */
@QuarkusTest
class UnitOfWorkTest extends DeliveryTestCase {

    @Inject UnitOfWork work;
    @Inject Outbox outbox;
    @Inject Rows rows;
    @Inject Scheduler scheduler;

    private final AtomicInteger attempts = new AtomicInteger();

    @AfterEach
    void let_the_timers_run_again() {
        scheduler.resume();
    }

    @Test
    void the_inner_one_that_loses_a_race_runs_again_with_the_whole() throws Throwable {
        run(() -> work.change("acme", () -> rows.find(DeskRow.class, portfolio, DeskRow::of)));

        run(() -> work.change("acme", () -> work.change("acme", this::openBookAndTrade)));

        assertThat(attempts).hasValue(2);
        assertThat(book("acme")).isEqualTo("1 trades of 5, 0 disordered");
        assertThat(servers.query("select trades from desk where portfolio = '" + portfolio + "'"))
                .isEqualTo("101");
    }

    @Test
    void what_the_inner_one_says_is_relayed_when_the_whole_is_done() throws Throwable {
        scheduler.pause();

        run(() ->
                work.change(
                        "acme",
                        () -> work.change("acme", this::say).chain(UnitOfWorkTest::takeItsTime)));

        await().untilAsserted(() -> assertThat(counted()).hasSize(1));
    }

    private Uni<Void> openBookAndTrade() {
        return rows.find(BookRow.class, portfolio, BookRow::of)
                .invoke(book -> book.count(trade(1, "5", "1")))
                .chain(() -> rows.find(DeskRow.class, portfolio, DeskRow::of))
                .invoke(this::trade)
                .replaceWithVoid();
    }

    private void trade(DeskRow desk) {
        if (attempts.incrementAndGet() == 1) {
            someoneElseTrades();
        }
        desk.trades++;
    }

    private void someoneElseTrades() {
        try {
            servers.query(
                    "update desk set trades = 100, version = version + 1 where portfolio = '"
                            + portfolio
                            + "' returning 1");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Uni<Void> say() {
        var book = BookRow.of(portfolio);
        return outbox.append(
                List.of(new NewEvent(book.count(trade(1, "5", "1")), "acme", "run", "run")));
    }

    // Long enough for a relay that was woken too early to look and to rest again.
    private static Uni<Void> takeItsTime() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(
                                        "select cast(pg_sleep(0.3) as text)", String.class)
                                .getSingleResult())
                .replaceWithVoid();
    }

    private static <T> T run(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(work);
    }
}
