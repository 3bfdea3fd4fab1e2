package dev.ballast.execution;

import static org.awaitility.Awaitility.await;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.StartMode;
import dev.ballast.events.wire.TradingState;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;

/** The service among its neighbors: what they have said, what it has heard, done and told. */
record Scene(EmbeddedServers servers, Neighbors neighbors) {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    static Scene on(EmbeddedServers servers) {
        return new Scene(servers, new Neighbors(servers.topics()));
    }

    /** Until the plan's instruments, the limits and an active state are known. */
    void prepare(TradedPlan plan) {
        neighbors.prepare(plan);
        var wanted =
                plan.trades().stream()
                        .map(trade -> "'" + trade.instrument() + "'")
                        .distinct()
                        .toList();
        until(
                Integer.toString(wanted.size()),
                "select count(*) from instrument i, risk_copy r where i.id in (%s)"
                                .formatted(String.join(", ", wanted))
                        + " and r.state->>'version' = '%1$d' and r.limits->>'version' = '%1$d'"
                                .formatted(Neighbors.latestVersion()));
    }

    /** Until a person may execute it. */
    void approve(TradedPlan plan) {
        neighbors.approve(plan, StartMode.ON_REQUEST);
        until(
                "1",
                "select count(*) from plan where standing = 'APPROVED' and id = '%s'"
                        .formatted(plan.id()));
    }

    /** Begins by itself, on limits that are not those the state names: no order goes yet. */
    String beginHeldBack(TradedPlan plan) {
        prepare(plan);
        KillSwitch.withhold();
        return begin(plan);
    }

    /** The id of the execution that begins by itself. */
    String begin(TradedPlan plan) {
        neighbors.approve(plan, StartMode.AUTOMATIC);
        until("1", "select count(*) from execution where plan_id = '%s'".formatted(plan.id()));
        return query("select id from execution where plan_id = '%s'".formatted(plan.id()));
    }

    /** All that was told, once the execution has completed; until then risk says all is well. */
    Story completed(TradedPlan plan) {
        return completed(plan, TradingState.ACTIVE);
    }

    Story completed(TradedPlan plan, TradingState state) {
        return await().atMost(PATIENCE)
                .pollInterval(BETWEEN_LOOKS)
                .until(
                        () -> {
                            neighbors.state(state);
                            return told(plan);
                        },
                        Story::isOver);
    }

    /** A whole other execution begins and completes: time enough for whatever should not be. */
    void letAnotherComplete() {
        var other = TradedPlan.small();
        prepare(other);
        neighbors.approve(other, StartMode.AUTOMATIC);
        completed(other);
    }

    Story told(TradedPlan plan) {
        return Story.of(plan, servers.topics());
    }

    void until(String wanted, String sql) {
        await().atMost(PATIENCE).until(() -> wanted.equals(query(sql)));
    }

    /** How many of the execution's orders are so. */
    int orders(String execution, String condition) {
        return Integer.parseInt(
                query(
                        "select count(*) from trade_order where execution_id = '%s' and (%s)"
                                .formatted(execution, condition)));
    }

    void untilOrders(String execution, String condition) {
        await().atMost(PATIENCE).until(() -> orders(execution, condition) > 0);
    }

    /** Orders of the execution that the venue has taken. */
    int taken(String execution) {
        return Integer.parseInt(
                query(
                        "select count(*) from paper_venue.venue_order v join trade_order o"
                                + " using (client_order_id) where o.execution_id = '%s'"
                                        .formatted(execution)));
    }

    String query(String sql) {
        try {
            return Objects.toString(servers.query(sql), "");
        } catch (SQLException fault) {
            throw new IllegalStateException(sql, fault);
        }
    }
}
