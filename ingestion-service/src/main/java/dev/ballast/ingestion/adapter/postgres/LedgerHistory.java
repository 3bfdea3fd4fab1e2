package dev.ballast.ingestion.adapter.postgres;

import dev.ballast.ingestion.domain.fill.TransactionBooked;
import dev.ballast.ingestion.domain.ledger.BalanceKey;
import dev.ballast.ingestion.domain.ledger.Booking;
import dev.ballast.ingestion.domain.ledger.StatedLine;
import dev.ballast.ingestion.domain.ledger.Statement;
import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.ingestion.domain.statement.StatedPrice;
import dev.ballast.kernel.money.Asset;
import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that was ever said of a portfolio's balances and holds still. */
final class LedgerHistory {

    private static final String LINES =
            """
            select said.id, %s, line.asset, line.location, line.quantity, line.rows
            from statement_import said join statement_line line on line.import_id = said.id
            where said.portfolio_id = :portfolio and said.status = 'IMPORTED'
            order by said.as_of\
            """
                    .formatted(Sql.micros("said.as_of"));

    private static final String PRICES =
            """
            select said.id, price.asset, price.value, price.error, price.why, price.conflicting
            from statement_import said join statement_price price on price.import_id = said.id
            where said.portfolio_id = :portfolio and said.status = 'IMPORTED'\
            """;

    private LedgerHistory() {}

    static Uni<List<Booking>> bookings(PortfolioId portfolio) {
        return TradeRows.all(portfolio)
                .map(trades ->
                        trades.stream()
                                .map(TransactionBooked::fill)
                                .map(fill -> fill.booking())
                                .toList());
    }

    static Uni<List<Statement>> statements(PortfolioId portfolio) {
        return Sql.read(LINES, Map.of("portfolio", portfolio.value()), LedgerHistory::line)
                .chain(lines ->
                        Sql.read(
                                        PRICES,
                                        Map.of("portfolio", portfolio.value()),
                                        LedgerHistory::price)
                                .map(prices -> assemble(lines, prices)));
    }

    private record Line(
            UUID id, Instant asOf, BalanceKey key, @Nullable BigDecimal quantity, long rows) {}

    private record Price(UUID id, Asset asset, StatedPrice price) {}

    private static Line line(Sql.Row row) {
        return new Line(
                UUID.fromString(row.text(0)),
                row.time(1),
                new BalanceKey(Asset.of(row.text(2)), Location.of(row.text(3))),
                row.optionalAmount(4),
                row.number(5));
    }

    private static Price price(Sql.Row row) {
        return new Price(
                UUID.fromString(row.text(0)),
                Asset.of(row.text(1)),
                new StatedPrice(
                        row.optionalAmount(2),
                        row.optionalAmount(3),
                        row.optionalText(4),
                        row.flag(5)));
    }

    private static List<Statement> assemble(List<Line> lines, List<Price> prices) {
        var drafts = new LinkedHashMap<UUID, Draft>();
        for (var line : lines) {
            drafts.computeIfAbsent(line.id(), id -> new Draft(id, line.asOf())).add(line);
        }
        for (var price : prices) {
            var draft = drafts.get(price.id());
            if (draft != null) {
                draft.prices.put(price.asset(), price.price());
            }
        }
        return drafts.values().stream().map(Draft::statement).toList();
    }

    private static final class Draft {

        private final UUID id;
        private final Instant asOf;
        private final Map<BalanceKey, StatedLine> lines = new HashMap<>();
        private final Set<BalanceKey> untouched = new HashSet<>();
        private final Map<Asset, StatedPrice> prices = new HashMap<>();

        private Draft(UUID id, Instant asOf) {
            this.id = id;
            this.asOf = asOf;
        }

        private void add(Line line) {
            if (line.quantity() == null) {
                untouched.add(line.key());
            } else {
                lines.put(line.key(), new StatedLine(line.quantity(), line.rows()));
            }
        }

        private Statement statement() {
            return new Statement(id, asOf, lines, untouched, prices);
        }
    }
}
