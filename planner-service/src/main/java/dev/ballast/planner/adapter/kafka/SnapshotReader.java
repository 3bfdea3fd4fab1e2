package dev.ballast.planner.adapter.kafka;

import dev.ballast.events.Amounts;
import dev.ballast.events.Refused;
import dev.ballast.events.wire.PortfolioSnapshotTaken;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.portfolio.AssetPrice;
import dev.ballast.kernel.portfolio.Holding;
import dev.ballast.kernel.portfolio.Location;
import dev.ballast.kernel.portfolio.LocationKind;
import dev.ballast.kernel.portfolio.PriceSource;
import dev.ballast.planner.domain.portfolio.Mode;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import dev.ballast.planner.domain.portfolio.Snapshot;
import dev.ballast.planner.domain.portfolio.SnapshotCause;
import dev.ballast.planner.domain.portfolio.SnapshotId;
import java.util.Optional;

/** The snapshot that a message carries. */
final class SnapshotReader {

    private SnapshotReader() {}

    static dev.ballast.planner.domain.portfolio.PortfolioSnapshotTaken read(
            PortfolioSnapshotTaken wire) {
        return new dev.ballast.planner.domain.portfolio.PortfolioSnapshotTaken(
                new Snapshot(
                        new SnapshotId(wire.getSnapshotId()),
                        new PortfolioId(wire.getPortfolioId()),
                        mode(wire),
                        Asset.of(wire.getBaseCurrency()),
                        wire.getVersion(),
                        wire.getAsOf(),
                        Optional.ofNullable(wire.getBookedExecutionId()),
                        wire.getHoldings().stream().map(SnapshotReader::holding).toList()),
                cause(wire));
    }

    private static Holding holding(dev.ballast.events.wire.Holding wire) {
        return new Holding(
                Asset.of(wire.getAsset()),
                Asset.of(wire.getAlias()),
                ReferenceReader.group(wire.getGroup()),
                new Location(wire.getLocation(), kind(wire)),
                Quantity.of(wire.getQuantity()),
                Optional.ofNullable(wire.getPrice())
                        .map(price ->
                                new AssetPrice(
                                        Price.of(price),
                                        source(wire),
                                        Optional.ofNullable(wire.getPriceAsOf()),
                                        Optional.ofNullable(wire.getPriceError())
                                                .map(Amounts::value))));
    }

    private static Mode mode(PortfolioSnapshotTaken wire) {
        return switch (wire.getMode()) {
            case PAPER -> Mode.PAPER;
            case LIVE -> Mode.LIVE;
            case UNKNOWN ->
                    throw new Refused("snapshot has no known mode: " + wire.getSnapshotId());
        };
    }

    private static SnapshotCause cause(PortfolioSnapshotTaken wire) {
        return switch (wire.getCause()) {
            case UNKNOWN -> SnapshotCause.UNKNOWN;
            case OPENED -> SnapshotCause.OPENED;
            case IMPORTED -> SnapshotCause.IMPORTED;
            case UNDONE -> SnapshotCause.UNDONE;
            case FILLED -> SnapshotCause.FILLED;
            case EXECUTED -> SnapshotCause.EXECUTED;
            case CLASSIFIED -> SnapshotCause.CLASSIFIED;
        };
    }

    private static LocationKind kind(dev.ballast.events.wire.Holding wire) {
        return switch (wire.getLocationKind()) {
            case VENUE -> LocationKind.VENUE;
            case LOCKED -> LocationKind.LOCKED;
            case WALLET -> LocationKind.WALLET;
            case UNKNOWN -> LocationKind.UNKNOWN;
        };
    }

    private static PriceSource source(dev.ballast.events.wire.Holding wire) {
        return switch (wire.getPriceSource()) {
            case NONE -> PriceSource.NONE;
            case FILE -> PriceSource.FILE;
            case MODEL -> PriceSource.MODEL;
            case FILL -> PriceSource.FILL;
        };
    }
}
