package dev.ballast.ingestion.adapter.postgres;

import dev.ballast.ingestion.application.port.Trades;
import dev.ballast.ingestion.domain.fill.TransactionBooked;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresTrades implements Trades {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String BOOK =
            """
            insert into booked_trade (id, portfolio_id, mode, execution_id, order_id, trade_id,
                instrument, location, side, base, quote, quantity, price, fee, fee_asset, occurred_at)
            select cast(id as uuid), cast(portfolio as uuid), mode, execution, ordered, trade,
                instrument, location, side, base, quote, cast(quantity as numeric),
                cast(price as numeric), cast(fee as numeric), fee_asset, cast(at as timestamptz)
            from unnest(cast(:ids as text[]), cast(:portfolios as text[]), cast(:modes as text[]),
                cast(:executions as text[]), cast(:orders as text[]), cast(:trades as text[]),
                cast(:instruments as text[]), cast(:locations as text[]), cast(:sides as text[]),
                cast(:bases as text[]), cast(:quotes as text[]), cast(:quantities as text[]),
                cast(:prices as text[]), cast(:fees as text[]), cast(:feeAssets as text[]),
                cast(:times as text[]))
                as fill (id, portfolio, mode, execution, ordered, trade, instrument, location, side,
                    base, quote, quantity, price, fee, fee_asset, at)
            on conflict (tenant, mode, instrument, trade_id) do nothing
            returning cast(id as text)\
            """;

    @Override
    public Uni<List<TransactionBooked>> book(List<TransactionBooked> trades) {
        if (trades.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var columns = new HashMap<String, Object>();
        column(columns, "ids", trades, TransactionBooked::transactionId);
        column(columns, "portfolios", trades, trade -> trade.fill().portfolio());
        column(columns, "modes", trades, trade -> trade.fill().mode());
        column(columns, "executions", trades, trade -> trade.fill().executionId());
        column(columns, "orders", trades, trade -> trade.fill().orderId());
        column(columns, "trades", trades, trade -> trade.fill().tradeId());
        column(columns, "instruments", trades, trade -> trade.fill().instrument());
        column(columns, "locations", trades, trade -> trade.fill().location());
        column(columns, "sides", trades, trade -> trade.fill().trade().side());
        column(columns, "bases", trades, trade -> trade.fill().trade().base());
        column(columns, "quotes", trades, trade -> trade.fill().trade().quote());
        column(columns, "quantities", trades, trade -> trade.fill().trade().quantity());
        column(columns, "prices", trades, trade -> trade.fill().trade().price());
        column(columns, "fees", trades, trade -> trade.fill().trade().fee());
        column(columns, "feeAssets", trades, trade -> trade.fill().trade().feeAsset());
        column(columns, "times", trades, trade -> trade.fill().occurredAt());
        return Sql.read(BOOK, columns, row -> UUID.fromString(row.text(0)))
                .map(HashSet::new)
                .map(fresh ->
                        trades.stream()
                                .filter(trade -> fresh.contains(trade.transactionId()))
                                .toList());
    }

    @Override
    public Uni<List<TransactionBooked>> history(
            PortfolioId portfolio, Optional<UUID> before, int count) {
        return TradeRows.page(portfolio, before.orElse(AFTER_ALL), count);
    }

    private static void column(
            Map<String, Object> columns,
            String name,
            List<TransactionBooked> trades,
            Function<TransactionBooked, @Nullable Object> value) {
        columns.put(name, Sql.column(trades, value));
    }
}
