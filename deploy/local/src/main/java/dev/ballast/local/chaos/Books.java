package dev.ballast.local.chaos;

import dev.ballast.local.Service;
import dev.ballast.local.Stack;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The same fills in three books: the venue's own journal, execution's, ingestion's. */
final class Books {
    private static final String VENUE =
            """
            select concat_ws(' ', o.instrument, f.trade_id, o.side, trim_scale(f.quantity), trim_scale(f.price), trim_scale(f.fee), f.fee_asset)
            from paper_venue.venue_fill f
            join paper_venue.venue_order o using (account, venue, client_order_id)
            """;
    private static final String EXECUTION =
            """
            select concat_ws(' ', o.instrument, f.trade_id, o.side, trim_scale(f.quantity), trim_scale(f.price), trim_scale(f.fee), f.fee_asset)
            from order_fill f join trade_order o on o.id = f.order_id
            """;
    private static final String INGESTION =
            """
            select concat_ws(' ', instrument, trade_id, side, trim_scale(quantity), trim_scale(price), trim_scale(fee), fee_asset)
            from booked_trade
            """;

    private final Stack stack;

    Books(Stack stack) {
        this.stack = stack;
    }

    long fills() throws SQLException {
        return lines(Service.EXECUTION, EXECUTION).size();
    }

    List<String> breaches() throws SQLException {
        var venue = lines(Service.EXECUTION, VENUE);
        var execution = lines(Service.EXECUTION, EXECUTION);
        var ingestion = lines(Service.INGESTION, INGESTION);
        var breaches = new ArrayList<String>();
        breaches.addAll(differences("the venue's journal", venue, "execution", execution));
        breaches.addAll(differences("execution", execution, "ingestion", ingestion));
        return breaches;
    }

    static List<String> differences(
            String one, List<String> ones, String other, List<String> others) {
        var breaches = new ArrayList<String>();
        breaches.addAll(onlyIn(one, ones, other, others));
        breaches.addAll(onlyIn(other, others, one, ones));
        twice(one, ones, breaches);
        twice(other, others, breaches);
        return breaches;
    }

    private static void twice(String book, List<String> fills, List<String> breaches) {
        if (fills.size() != new TreeSet<>(fills).size()) {
            breaches.add(book + " has a fill twice");
        }
    }

    private static List<String> onlyIn(
            String one, List<String> ones, String other, List<String> others) {
        var missing = new TreeSet<>(ones);
        missing.removeAll(others);
        return missing.stream()
                .map(fill -> one + " has a fill that " + other + " lacks: " + fill)
                .toList();
    }

    private List<String> lines(Service service, String query) throws SQLException {
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
