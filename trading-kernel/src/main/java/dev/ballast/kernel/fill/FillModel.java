package dev.ballast.kernel.fill;

import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.order.OrderTerms;
import dev.ballast.kernel.order.TimeInForce;
import java.util.ArrayList;
import java.util.List;

/** What a book makes of an order: it takes the best prices first, down to its limit. */
public final class FillModel {

    private FillModel() {}

    /**
     * The parts that are filled at once, one per level, each on the instrument's step. Empty when
     * the limit allows none, or when all was wanted (FOK) and is not there.
     */
    public static List<Match> match(OrderTerms terms, OrderBook book, Instrument instrument) {
        var matches = new ArrayList<Match>();
        var leaves = terms.quantity();
        for (var level : book.against(terms.side())) {
            if (leaves.isZero() || !terms.allows(level.price())) {
                break;
            }
            var taken = leaves.min(instrument.filters().roundDown(level.quantity()));
            if (taken.isPositive()) {
                matches.add(new Match(taken, level.price()));
                leaves = leaves.minus(taken);
            }
        }
        return terms.timeInForce() == TimeInForce.FOK && !leaves.isZero()
                ? List.of()
                : List.copyOf(matches);
    }

    /** What the venue takes for a match that takes from the book: exact, in the asset it takes. */
    public static Money takerFee(Match match, OrderSide side, Instrument instrument) {
        var base = instrument.id().base();
        var traded =
                side == OrderSide.BUY && instrument.feeAssetOfBuy().equals(base)
                        ? new Money(match.quantity().value(), base)
                        : match.price().times(match.quantity(), instrument.id().quote());
        return traded.times(instrument.fees().taker());
    }

    public static Quantity quantityOf(List<Match> matches) {
        return matches.stream().map(Match::quantity).reduce(Quantity.ZERO, Quantity::plus);
    }
}
