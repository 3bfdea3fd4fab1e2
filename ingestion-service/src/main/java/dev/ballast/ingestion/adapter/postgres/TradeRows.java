package dev.ballast.ingestion.adapter.postgres;

import dev.ballast.ingestion.domain.fill.OrderFilled;
import dev.ballast.ingestion.domain.fill.OrderFilled.Trade;
import dev.ballast.ingestion.domain.fill.OrderSide;
import dev.ballast.ingestion.domain.fill.TransactionBooked;
import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.ingestion.domain.portfolio.Mode;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.kernel.money.Asset;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the books. */
final class TradeRows {

    private static final String COLUMNS =
            """
            select id, portfolio_id, mode, execution_id, order_id, trade_id, instrument, location,
                side, base, quote, quantity, price, fee, fee_asset, %s
            from booked_trade
            where portfolio_id = :portfolio\
            """
                    .formatted(Sql.micros("occurred_at"));

    private static final String PAGE = COLUMNS + " and id < :before order by id desc limit :count";

    private TradeRows() {}

    static Uni<List<TransactionBooked>> all(PortfolioId portfolio) {
        return Sql.read(COLUMNS, Map.of("portfolio", portfolio.value()), TradeRows::trade);
    }

    static Uni<List<TransactionBooked>> page(PortfolioId portfolio, UUID before, int count) {
        return Sql.read(
                PAGE,
                Map.of("portfolio", portfolio.value(), "before", before, "count", count),
                TradeRows::trade);
    }

    private static TransactionBooked trade(Sql.Row row) {
        var trade =
                new Trade(
                        OrderSide.valueOf(row.text(8)),
                        Asset.of(row.text(9)),
                        Asset.of(row.text(10)),
                        row.amount(11),
                        row.amount(12),
                        row.amount(13),
                        Asset.of(row.text(14)));
        return new TransactionBooked(
                UUID.fromString(row.text(0)),
                new OrderFilled(
                        PortfolioId.of(row.text(1)),
                        Mode.valueOf(row.text(2)),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.text(6),
                        Location.of(row.text(7)),
                        trade,
                        row.time(15)));
    }
}
