package dev.ballast.local.chaos;

import dev.ballast.local.Service;
import dev.ballast.local.Stack;
import dev.ballast.local.topics.TopicList;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

/** Reads every database and topic for what must not be there. */
final class Audit {
    /** How long what is still on its way may take. */
    private static final Duration SETTLING = Duration.ofSeconds(20);

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Heartbeats never cease. */
    private static final String NEVER_QUIET = "health.v1";

    private static final String UNSENT =
            """
            select 'event ' || id || ' for ' || topic || ' was not sent' || coalesce(': ' || parked, '')
            from outbox where sent_at is null and topic <> 'health.v1'
            """;

    private final Stack stack;

    Audit(Stack stack) {
        this.stack = stack;
    }

    /** What is broken for good, each in one line. */
    List<String> breaches() throws SQLException, ExecutionException, InterruptedException {
        var deadline = System.nanoTime() + SETTLING.toNanos();
        var found = look();
        while (!found.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
            found = look();
        }
        return found;
    }

    private List<String> look() throws SQLException, ExecutionException, InterruptedException {
        var found = new ArrayList<String>();
        for (var law : Law.ALL) {
            query(law.database(), law.query()).forEach(each -> found.add(law.name() + ": " + each));
        }
        new Books(stack).breaches().forEach(each -> found.add("the books agree: " + each));
        for (var service : Service.values()) {
            if (!query(
                            service,
                            "select to_regclass('outbox')::text where to_regclass('outbox') is not null")
                    .isEmpty()) {
                query(service, UNSENT)
                        .forEach(each ->
                                found.add("every event is sent: " + service.label() + ": " + each));
            }
        }
        found.addAll(topics());
        return found;
    }

    private List<String> topics() throws ExecutionException, InterruptedException {
        var found = new ArrayList<String>();
        for (var topic : TopicList.read(stack.bootstrapServers())) {
            if (TopicList.isDeadLetters(topic.name()) && topic.records() > 0) {
                found.add("nothing is dead-lettered: " + topic.records() + " in " + topic.name());
            }
            topic.lags()
                    .forEach((group, lag) -> {
                        if (lag > 0 && !topic.name().equals(NEVER_QUIET)) {
                            found.add(
                                    "everything is read: "
                                            + group
                                            + " is "
                                            + lag
                                            + " behind on "
                                            + topic.name());
                        }
                    });
        }
        return found;
    }

    private List<String> query(Service service, String query) throws SQLException {
        try (var connection = stack.connect(service);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }
}
