package dev.ballast.kernel.fill;

import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.order.OrderSide;
import java.util.List;

/**
 * What a venue offers for one instrument, best price first on each side.
 *
 * @param source who says so, such as {@code MODEL spread-depth-1}
 */
public record OrderBook(
        InstrumentId instrument, List<BookLevel> bids, List<BookLevel> asks, String source) {

    public OrderBook {
        bids = List.copyOf(bids);
        asks = List.copyOf(asks);
        for (int level = 1; level < bids.size(); level++) {
            requireOrder(bids.get(level - 1).price().compareTo(bids.get(level).price()) > 0);
        }
        for (int level = 1; level < asks.size(); level++) {
            requireOrder(asks.get(level - 1).price().compareTo(asks.get(level).price()) < 0);
        }
        if (!bids.isEmpty() && !asks.isEmpty()) {
            requireOrder(bids.getFirst().price().compareTo(asks.getFirst().price()) < 0);
        }
    }

    /** The levels that an order of this side takes from. */
    public List<BookLevel> against(OrderSide side) {
        return switch (side) {
            case BUY -> asks;
            case SELL -> bids;
        };
    }

    private static void requireOrder(boolean inOrder) {
        if (!inOrder) {
            throw new IllegalArgumentException("book is out of order or crossed");
        }
    }
}
