package dev.ballast.ingestion.domain.fill;

import dev.ballast.ingestion.domain.ledger.Booking;
import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.ingestion.domain.portfolio.Mode;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** One fill of one of our orders. */
public record OrderFilled(
        PortfolioId portfolio,
        Mode mode,
        String executionId,
        String orderId,
        String tradeId,
        String instrument,
        Location location,
        Trade trade,
        Instant occurredAt)
        implements ExecutionNews {

    /**
     * What changed hands.
     *
     * @param fee negative where the venue paid us
     */
    public record Trade(
            OrderSide side,
            Asset base,
            Asset quote,
            BigDecimal quantity,
            BigDecimal price,
            BigDecimal fee,
            Asset feeAsset) {

        public Trade {
            if (quantity.signum() <= 0) {
                throw new IllegalArgumentException(
                        "quantity is not positive: " + quantity.toPlainString());
            }
            if (price.signum() <= 0) {
                throw new IllegalArgumentException(
                        "price is not positive: " + price.toPlainString());
            }
        }

        /** Exact: nothing is rounded. */
        Map<Asset, BigDecimal> changes() {
            var notional = quantity.multiply(price);
            var buys = side == OrderSide.BUY;
            var changes = new HashMap<Asset, BigDecimal>();
            changes.merge(base, buys ? quantity : quantity.negate(), BigDecimal::add);
            changes.merge(quote, buys ? notional.negate() : notional, BigDecimal::add);
            changes.merge(feeAsset, fee.negate(), BigDecimal::add);
            return changes;
        }
    }

    public Booking booking() {
        return new Booking(
                occurredAt, location, trade.changes(), trade.base(), trade.quote(), trade.price());
    }
}
