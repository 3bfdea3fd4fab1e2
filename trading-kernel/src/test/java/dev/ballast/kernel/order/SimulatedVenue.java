package dev.ballast.kernel.order;

import dev.ballast.kernel.fill.Fill;
import dev.ballast.kernel.money.Quantity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * The ground truth of a simulation, as careless as the venues are: a client order id is taken again
 * once its order is closed, what was taken shows late, and once in a while not at all.
 */
final class SimulatedVenue {

    private final Random random;
    private final ProtocolTimes times;
    private final int skewMillis;
    final List<Taken> journal = new ArrayList<>();
    private final Map<ClientOrderId, Integer> glitches = new HashMap<>();

    SimulatedVenue(Random random, ProtocolTimes times) {
        this.random = random;
        this.times = times;
        var bound = (int) times.clockSkew().toMillis();
        this.skewMillis = random.nextInt(-bound, bound + 1);
    }

    static final class Taken {
        final ClientOrderId id;
        final Instant visibleFrom;
        VenueOrderStatus status;
        final List<Fill> fills = new ArrayList<>();
        Instant fillsVisibleFrom;

        Taken(ClientOrderId id, Instant visibleFrom, VenueOrderStatus status) {
            this.id = id;
            this.visibleFrom = visibleFrom;
            this.status = status;
            this.fillsVisibleFrom = visibleFrom;
        }

        Quantity filled() {
            return fills.stream().map(Fill::quantity).reduce(Quantity.ZERO, Quantity::plus);
        }
    }

    /** Empty: refused, for it came too late or is open already. */
    Optional<VenueReport> take(ClientOrderId id, OrderTerms terms, Instant sentAt, Instant now) {
        var isLate = now.plusMillis(skewMillis).isAfter(sentAt.plus(times.receiveWindow()));
        var isOpen =
                journal.stream()
                        .anyMatch(o -> o.id.equals(id) && o.status == VenueOrderStatus.OPEN);
        if (isLate || isOpen) {
            return Optional.empty();
        }
        var lag = random.nextInt((int) times.indexLag().toMillis());
        var taken = new Taken(id, now.plusMillis(lag), VenueOrderStatus.OPEN);
        journal.add(taken);
        var whole = terms.quantity();
        switch (random.nextInt(4)) {
            case 0 -> fill(taken, whole, now);
            case 1 -> {
                fill(taken, Quantity.of("0.5"), now);
                taken.status = VenueOrderStatus.EXPIRED;
            }
            case 2 -> taken.status = VenueOrderStatus.EXPIRED;
            default -> fill(taken, Quantity.of("0.5"), now);
        }
        if (taken.filled().equals(whole)) {
            taken.status = VenueOrderStatus.FILLED;
        }
        return Optional.of(report(taken, now));
    }

    /** An order that stands open goes on being filled. */
    void trade(OrderTerms terms, Instant now) {
        for (var order : journal) {
            if (order.status == VenueOrderStatus.OPEN && random.nextInt(4) == 0) {
                fill(order, terms.quantity().minus(order.filled()), now);
                order.status = VenueOrderStatus.FILLED;
            }
        }
    }

    void cancel(ClientOrderId id) {
        journal.stream()
                .filter(order -> order.id.equals(id) && order.status == VenueOrderStatus.OPEN)
                .forEach(order -> order.status = VenueOrderStatus.CANCELED);
    }

    Optional<VenueReport> find(ClientOrderId id, Instant now) {
        // One answer in ten is blind, though never two in a row.
        if (glitches.merge(id, 1, Integer::sum) > 1 && random.nextInt(10) == 0) {
            glitches.put(id, 0);
            return Optional.empty();
        }
        return journal.reversed().stream()
                .filter(order -> order.id.equals(id) && !order.visibleFrom.isAfter(now))
                .findFirst()
                .map(order -> report(order, now));
    }

    private void fill(Taken order, Quantity quantity, Instant now) {
        order.fills.add(OrderFixtures.fill("T" + random.nextLong(), quantity.toString()));
        order.fillsVisibleFrom = now.plusMillis(random.nextInt(500));
    }

    private VenueReport report(Taken order, Instant now) {
        return new VenueReport(
                order.id,
                new VenueOrderId("V-" + order.id),
                order.status,
                order.filled(),
                order.fillsVisibleFrom.isAfter(now) ? List.of() : order.fills);
    }
}
