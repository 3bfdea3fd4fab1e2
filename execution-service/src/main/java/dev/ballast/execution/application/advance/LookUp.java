package dev.ballast.execution.application.advance;

import dev.ballast.execution.application.port.VenueAccount;
import dev.ballast.execution.application.port.VenueFill;
import dev.ballast.execution.application.port.VenueGateway;
import dev.ballast.kernel.fill.Fills;
import dev.ballast.kernel.order.ClientOrderId;
import dev.ballast.kernel.order.OrderInput;
import dev.ballast.kernel.order.OrderInput.Absent;
import dev.ballast.kernel.order.OrderInput.Reported;
import dev.ballast.kernel.order.VenueOrderStatus;
import dev.ballast.kernel.order.VenueReport;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks a venue for an order in all three ways; only when none knows it, it is absent. */
record LookUp(
        VenueGateway gateway,
        VenueAccount account,
        ClientOrderId id,
        Instant since,
        Supplier<Instant> clock,
        Duration timeout) {

    /** A failure says nothing of the order. */
    Uni<OrderInput> ask() {
        var askedAt = clock.get();
        return gateway.find(account, id)
                .chain(found -> found.isPresent() ? Uni.createFrom().item(found) : amongOpen())
                .chain(found -> found.isPresent() ? Uni.createFrom().item(found) : amongFills())
                .ifNoItem()
                .after(timeout)
                .fail()
                .map(found -> answer(found, askedAt));
    }

    private OrderInput answer(Optional<VenueReport> found, Instant askedAt) {
        return found.<OrderInput>map(report -> new Reported(report, clock.get()))
                .orElseGet(() -> new Absent(id, askedAt, clock.get()));
    }

    private Uni<Optional<VenueReport>> amongOpen() {
        return gateway.openOrders(account)
                .map(open ->
                        open.stream()
                                .filter(report -> report.clientOrderId().equals(id))
                                .findFirst());
    }

    private Uni<Optional<VenueReport>> amongFills() {
        return gateway.fillsSince(account, since).map(this::tradedOnly);
    }

    /** It traded, so it was taken; how it stands, the next look must say. */
    private Optional<VenueReport> tradedOnly(List<VenueFill> history) {
        var ours = history.stream().filter(line -> line.clientOrderId().equals(id)).toList();
        if (ours.isEmpty()) {
            return Optional.empty();
        }
        var fills = Fills.NONE.plus(ours.stream().map(VenueFill::fill).toList());
        return Optional.of(
                new VenueReport(
                        id,
                        ours.getFirst().venueOrderId(),
                        VenueOrderStatus.OPEN,
                        fills.quantity(),
                        fills.all()));
    }
}
