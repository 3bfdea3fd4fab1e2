package dev.ballast.analytics.adapter.kafka;

import dev.ballast.analytics.domain.portfolio.Holding;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.analytics.domain.portfolio.SnapshotCause;
import dev.ballast.analytics.domain.portfolio.SnapshotId;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import dev.ballast.events.wire.PortfolioSnapshotTaken;
import dev.ballast.kernel.money.Asset;

/** Snapshots as they stand on the wire. */
final class SnapshotReader {
    private SnapshotReader() {}

    static SnapshotTaken taken(PortfolioSnapshotTaken wire) {
        return new SnapshotTaken(
                new SnapshotId(wire.getSnapshotId()),
                new PortfolioId(wire.getPortfolioId()),
                Read.mode(wire.getMode()),
                Asset.of(wire.getBaseCurrency()),
                wire.getVersion(),
                wire.getAsOf(),
                Read.amount(wire.getTotalValue()),
                wire.getHoldings().stream().map(SnapshotReader::holding).toList(),
                cause(wire.getCause()),
                wire.getCauseId());
    }

    private static Holding holding(dev.ballast.events.wire.Holding wire) {
        var price = wire.getPrice();
        return new Holding(
                Asset.of(wire.getAsset()),
                Asset.of(wire.getAlias()),
                wire.getGroup(),
                wire.getLocation(),
                Read.quantity(wire.getQuantity()),
                price == null ? null : Read.price(price),
                Read.optional(wire.getValue()));
    }

    private static SnapshotCause cause(dev.ballast.events.wire.SnapshotCause wire) {
        return switch (wire) {
            case UNKNOWN -> SnapshotCause.UNKNOWN;
            case OPENED -> SnapshotCause.OPENED;
            case IMPORTED -> SnapshotCause.IMPORTED;
            case UNDONE -> SnapshotCause.UNDONE;
            case FILLED -> SnapshotCause.FILLED;
            case EXECUTED -> SnapshotCause.EXECUTED;
            case CLASSIFIED -> SnapshotCause.CLASSIFIED;
        };
    }
}
