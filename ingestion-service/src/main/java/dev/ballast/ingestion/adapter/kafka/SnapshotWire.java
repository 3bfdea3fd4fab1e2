package dev.ballast.ingestion.adapter.kafka;

import dev.ballast.events.Amounts;
import dev.ballast.events.wire.LocationKind;
import dev.ballast.events.wire.Mode;
import dev.ballast.events.wire.PortfolioSnapshotTaken;
import dev.ballast.events.wire.PriceSource;
import dev.ballast.events.wire.SnapshotCause;
import dev.ballast.ingestion.domain.snapshot.Holding;
import dev.ballast.ingestion.domain.snapshot.Snapshot;

/** A snapshot on the wire. */
final class SnapshotWire {

    private SnapshotWire() {}

    static PortfolioSnapshotTaken write(Snapshot snapshot) {
        var portfolio = snapshot.portfolio();
        return PortfolioSnapshotTaken.newBuilder()
                .setPortfolioId(portfolio.id().toString())
                .setName(portfolio.name().value())
                .setMode(Mode.valueOf(portfolio.mode().name()))
                .setBaseCurrency(portfolio.baseCurrency().code())
                .setSnapshotId(snapshot.id().toString())
                .setVersion(snapshot.version())
                .setAsOf(snapshot.asOf())
                .setTotalValue(Amounts.wire(snapshot.totalValue()))
                .setHoldings(snapshot.holdings().stream().map(SnapshotWire::holding).toList())
                .setCause(SnapshotCause.valueOf(snapshot.cause().name()))
                .setCauseId(snapshot.causeId())
                .setBookedExecutionId(snapshot.bookedExecution())
                .build();
    }

    private static dev.ballast.events.wire.Holding holding(Holding holding) {
        var price = holding.price();
        var classification = holding.classification();
        var written =
                dev.ballast.events.wire.Holding.newBuilder()
                        .setAsset(holding.asset().code())
                        .setAlias(classification.alias().code())
                        .setGroup(classification.group().label())
                        .setLocation(holding.location().name())
                        .setLocationKind(LocationKind.valueOf(holding.location().kind().name()))
                        .setQuantity(Amounts.wire(holding.quantity()))
                        .setValue(Wire.optional(holding.value()))
                        .setPriceSource(PriceSource.NONE);
        if (price == null || price.value() == null) {
            return written.build();
        }
        return written.setPrice(Wire.optional(price.value()))
                .setPriceSource(PriceSource.valueOf(price.source().name()))
                .setPriceAsOf(price.asOf())
                .setPriceError(Wire.optional(price.error()))
                .build();
    }
}
