package dev.ballast.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.wire.OrderFilled;
import dev.ballast.events.wire.OrderSubmitted;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the paper venue took, what we stored, and what we told: all three are one. */
record Books(EmbeddedServers servers) {

    /** Of an order: its fills are not its quantity, or it has not ended so. */
    static final String NOT_FILLED_AS_ORDERED =
            "trade_order.status <> 'FILLED' or trade_order.quantity is distinct from"
                    + " (select sum(f.quantity) from order_fill f where f.order_id = trade_order.id)";

    void assertAgree() throws SQLException {
        assertThat(
                        servers.query(
                                "select count(*) from paper_venue.venue_fill v full join order_fill f"
                                        + " on f.trade_id = v.trade_id and f.venue = v.venue"
                                        + " and f.quantity = v.quantity and f.price = v.price"
                                        + " and f.fee = v.fee and f.fee_asset = v.fee_asset"
                                        + " where v.trade_id is null or f.trade_id is null"))
                .as("fills that only one of the two knows")
                .isEqualTo("0");
        assertThat(
                        servers.query(
                                "select count(*) from paper_venue.venue_order v left join trade_order o"
                                        + " on o.client_order_id = v.client_order_id"
                                        + " and o.quantity = v.quantity and o.side = v.side"
                                        + " and o.instrument = v.instrument where o.id is null"))
                .as("orders at the venue that are not the last attempt of one of ours")
                .isEqualTo("0");
        assertThat(
                        servers.query(
                                "select count(*) from trade_order o left join paper_venue.venue_order v"
                                        + " using (client_order_id) where v.account is null"
                                        + " and o.status in ('FILLED', 'EXPIRED', 'PARTIALLY_FILLED')"
                                        + " and o.submitted_at is not null"
                                        + " and o.intention = 'FILL'"))
                .as("orders that went somewhere else")
                .isEqualTo("0");
    }

    void assertAllFilled() throws SQLException {
        assertThat(servers.query("select count(*) from trade_order where " + NOT_FILLED_AS_ORDERED))
                .as("orders whose fills are not their quantity")
                .isEqualTo("0");
    }

    /** Each thing that happened was told by one event, whose fills are those that are stored. */
    void assertToldOnce() throws SQLException {
        assertThat(servers.query("select count(*) from outbox where sent_at is null"))
                .as("events that were not sent")
                .isEqualTo("0");
        var told = told();

        assertThat(count(told, "ExecutionStarted")).isEqualTo(rows("execution"));
        assertThat(count(told, "ExecutionCompleted")).isEqualTo(rows("execution"));
        assertThat(
                        all(told, OrderSubmitted.class).stream()
                                .map(event -> event.getOrder().getClientOrderId()))
                .as("an attempt is submitted once")
                .doesNotHaveDuplicates()
                .hasSize(attempts());
        assertThat(all(told, OrderFilled.class).stream().map(Books::line))
                .as("fills as they are told and as they are stored")
                .containsExactlyInAnyOrderElementsOf(stored());
    }

    /** The execution's first event is its start, and its last its end. */
    void assertToldInOrder(TradedPlan plan) {
        assertThat(Story.of(plan, servers.topics()).types())
                .startsWith("ExecutionStarted")
                .endsWith("ExecutionCompleted")
                .containsOnlyOnce("ExecutionStarted", "ExecutionCompleted");
    }

    /** By their ids, as consumers take them. The same id never says two things. */
    private List<ConsumerRecord<String, byte[]>> told() {
        var once = new HashMap<String, ConsumerRecord<String, byte[]>>();
        for (var record : servers.topics().read("executions.v1")) {
            var known = once.putIfAbsent(KafkaTopics.header(record, "ce_id"), record);
            assertThat(known == null || Arrays.equals(known.value(), record.value())).isTrue();
        }
        return List.copyOf(once.values());
    }

    private static long count(List<ConsumerRecord<String, byte[]>> told, String type) {
        return told.stream().filter(record -> Story.type(record).equals(type)).count();
    }

    private static <W extends SpecificRecord> List<W> all(
            List<ConsumerRecord<String, byte[]>> told, Class<W> type) {
        return new Story(told).all(type);
    }

    private long rows(String table) throws SQLException {
        return number("select count(*) from " + table);
    }

    private int attempts() throws SQLException {
        return Math.toIntExact(
                number(
                        "select coalesce(sum(attempt - case when sent_at is null then 1 else 0 end), 0)"
                                + " from trade_order"));
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(Objects.requireNonNull(servers.query(sql)));
    }

    private List<String> stored() throws SQLException {
        var lines =
                servers.query(
                        "select coalesce(string_agg(concat_ws(' ', order_id, trade_id,"
                                + " trim_scale(quantity), trim_scale(price), trim_scale(fee)), ','), '')"
                                + " from order_fill");
        return Objects.requireNonNull(lines).isEmpty() ? List.of() : List.of(lines.split(",", -1));
    }

    private static String line(OrderFilled fill) {
        return String.join(
                " ",
                fill.getOrder().getOrderId(),
                fill.getTradeId(),
                plain(fill.getQuantity()),
                plain(fill.getPrice()),
                plain(fill.getFee()));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
