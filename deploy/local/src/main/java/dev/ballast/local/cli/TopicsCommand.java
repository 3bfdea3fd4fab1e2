package dev.ballast.local.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ballast.events.deadletter.Replay;
import dev.ballast.local.Trouble;
import dev.ballast.local.job.TextTable;
import dev.ballast.local.topics.TopicList;
import dev.ballast.local.topics.TopicReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Looks into the topics, and sends dead letters back. */
final class TopicsCommand {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TopicsCommand() {}

    static int run(Context context, List<String> words) throws Exception {
        var broker = context.broker();
        if (words.isEmpty()) {
            return list(context, broker);
        }
        var arguments = Arguments.parse(words.subList(1, words.size()), Set.of(), Set.of("--once"));
        var topic = arguments.only("topic");
        if (!TopicList.exists(topic)) {
            throw new Trouble("no topic is called " + topic + ": ./ballast topics lists them");
        }
        return switch (words.getFirst()) {
            case "tail" -> {
                new TopicReader(broker)
                        .read(
                                topic,
                                !arguments.has("--once"),
                                each -> context.terminal().say(json(each)));
                yield 0;
            }
            case "replay" -> replay(context, broker, topic);
            default -> throw new Trouble("topics knows tail and replay: see ./ballast help");
        };
    }

    private static int replay(Context context, String broker, String topic) {
        if (!TopicList.isDeadLetters(topic)) {
            throw new Trouble(topic + " holds no dead letters: give TOPIC.SERVICE.dlq");
        }
        var result = new Replay(broker, topic).run();
        context.terminal().say(result.sent() + " sent back");
        if (result.superseded() > 0) {
            context.terminal()
                    .say(result.superseded() + " left out: the topic holds something newer");
        }
        return 0;
    }

    private static int list(Context context, String broker) throws Exception {
        var table = new TextTable("lrrl", "topic", "partitions", "records", "behind");
        for (var row : TopicList.read(broker)) {
            var behind = new TreeMap<>(row.lags());
            behind.values().removeIf(lag -> lag <= 0);
            table.row(
                    row.name(),
                    Integer.toString(row.partitions()),
                    Long.toString(row.records()),
                    behind.isEmpty() ? "" : behind.toString());
        }
        context.terminal().say(table.lines());
        return 0;
    }

    private static String json(Map<String, Object> record) {
        try {
            return JSON.writeValueAsString(record);
        } catch (JacksonException e) {
            throw new IllegalStateException("cannot be said in JSON: " + record, e);
        }
    }
}
