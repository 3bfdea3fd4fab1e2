package dev.ballast.execution.adapter.venue;

import dev.ballast.execution.application.port.VenueFill;
import dev.ballast.kernel.fill.Fill;
import dev.ballast.kernel.fill.LiquiditySide;
import dev.ballast.kernel.fill.TradeId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.ClientOrderId;
import dev.ballast.kernel.order.VenueOrderId;
import dev.ballast.kernel.order.VenueOrderStatus;
import dev.ballast.kernel.order.VenueReport;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What the journal holds, as the venue tells it. Amounts are read as text, never as doubles. */
final class JournalRows {

    private JournalRows() {}

    static VenueReport report(Row row) {
        var fills = new ArrayList<Fill>();
        row.getJsonArray("fills").forEach(fill -> fills.add(fill((JsonObject) fill)));
        return new VenueReport(
                new ClientOrderId(row.getString("client_order_id")),
                new VenueOrderId(row.getString("venue_order_id")),
                VenueOrderStatus.valueOf(row.getString("status")),
                Quantity.of(row.getBigDecimal("filled")),
                fills);
    }

    static List<VenueFill> fills(RowSet<Row> rows) {
        var fills = new ArrayList<VenueFill>();
        for (var row : rows) {
            var id = new ClientOrderId(row.getString("client_order_id"));
            fills.add(
                    new VenueFill(
                            id, JournalEntry.venueOrderId(id), fill(row.getJsonObject("fill"))));
        }
        return fills;
    }

    private static Fill fill(JsonObject json) {
        return new Fill(
                new TradeId(json.getString("trade_id")),
                Quantity.of(json.getString("quantity")),
                Price.of(json.getString("price")),
                Money.of(json.getString("fee"), Asset.of(json.getString("fee_asset"))),
                LiquiditySide.valueOf(json.getString("liquidity")),
                OffsetDateTime.parse(json.getString("occurred_at")).toInstant());
    }
}
