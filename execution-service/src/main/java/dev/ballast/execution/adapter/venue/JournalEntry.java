package dev.ballast.execution.adapter.venue;

import dev.ballast.execution.application.port.Placement;
import dev.ballast.execution.application.port.VenueAccount;
import dev.ballast.kernel.fill.Fill;
import dev.ballast.kernel.fill.Fills;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.ClientOrderId;
import dev.ballast.kernel.order.VenueOrderId;
import dev.ballast.kernel.order.VenueOrderStatus;
import dev.ballast.kernel.order.VenueReport;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One order as the paper venue takes it, with what the book made of it. */
record JournalEntry(
        Placement placement,
        VenueOrderStatus status,
        List<Fill> fills,
        String book,
        Instant receivedAt) {

    JournalEntry {
        fills = List.copyOf(fills);
    }

    VenueReport report() {
        return new VenueReport(
                placement.id(), venueOrderId(placement.id()), status, filled(), fills);
    }

    VenueAccount account() {
        return placement.account();
    }

    static VenueOrderId venueOrderId(ClientOrderId id) {
        return new VenueOrderId("P-" + id);
    }

    JsonObject orderRow() {
        var terms = placement.terms();
        return new JsonObject()
                .put("account", account().name())
                .put("venue", account().venue().name())
                .put("client_order_id", placement.id().value())
                .put("venue_order_id", venueOrderId(placement.id()).value())
                .put("instrument", terms.instrument().toString())
                .put("side", terms.side().name())
                .put("type", terms.type().name())
                .put("time_in_force", terms.timeInForce().name())
                .put("quantity", terms.quantity().toString())
                .put("limit_price", terms.limit().map(Price::toString).orElse(null))
                .put("status", status.name())
                .put("filled", filled().toString())
                .put("sent_at", placement.sentAt().toString())
                .put("received_at", receivedAt.toString())
                .put("book", book)
                .put("take_until", placement.takeUntil().toString());
    }

    Stream<JsonObject> fillRows() {
        return fills.stream()
                .map(fill ->
                        new JsonObject()
                                .put("venue", account().venue().name())
                                .put("trade_id", fill.tradeId().value())
                                .put("account", account().name())
                                .put("client_order_id", placement.id().value())
                                .put("quantity", fill.quantity().toString())
                                .put("price", fill.price().toString())
                                .put("fee", fill.fee().amount().toPlainString())
                                .put("fee_asset", fill.fee().asset().code())
                                .put("liquidity", fill.liquidity().name())
                                .put("occurred_at", fill.occurredAt().toString()));
    }

    private Quantity filled() {
        return new Fills(fills).quantity();
    }
}
