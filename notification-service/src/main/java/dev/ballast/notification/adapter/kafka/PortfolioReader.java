package dev.ballast.notification.adapter.kafka;

import dev.ballast.events.Amounts;
import dev.ballast.events.wire.DriftEntry;
import dev.ballast.events.wire.PortfolioSnapshotTaken;
import dev.ballast.notification.domain.heard.DriftMeasured;
import dev.ballast.notification.domain.heard.PlanId;
import dev.ballast.notification.domain.heard.PortfolioId;
import dev.ballast.notification.domain.heard.SessionClosed;
import dev.ballast.notification.domain.heard.SessionOpened;
import dev.ballast.notification.domain.heard.SnapshotCause;
import dev.ballast.notification.domain.heard.SnapshotTaken;
import java.util.Comparator;

/** Snapshots, sessions and drifts that messages carry. */
final class PortfolioReader {

    private PortfolioReader() {}

    static SnapshotTaken snapshot(PortfolioSnapshotTaken wire) {
        return new SnapshotTaken(
                new PortfolioId(wire.getPortfolioId()),
                Modes.read(wire.getMode()),
                wire.getSnapshotId(),
                cause(wire),
                Amounts.value(wire.getTotalValue()),
                wire.getBaseCurrency(),
                wire.getAsOf());
    }

    static SessionOpened opened(dev.ballast.events.wire.SessionOpened wire) {
        return new SessionOpened(
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                Modes.read(wire.getMode()),
                wire.getSessionId(),
                Amounts.value(wire.getValueBefore()),
                Amounts.value(wire.getMaxDriftBefore()),
                wire.getOpenedAt());
    }

    static SessionClosed closed(dev.ballast.events.wire.SessionClosed wire) {
        return new SessionClosed(
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                Modes.read(wire.getMode()),
                wire.getSessionId(),
                wire.getOutcome(),
                Amounts.value(wire.getValueAfter()),
                Amounts.value(wire.getMaxDriftAfter()),
                wire.getClosedAt());
    }

    static DriftMeasured drift(dev.ballast.events.wire.DriftMeasured wire) {
        var farthest =
                wire.getEntries().stream()
                        .max(Comparator.comparing(entry -> entry.getDrift().abs()))
                        .map(DriftEntry::getKey);
        return new DriftMeasured(
                new PortfolioId(wire.getPortfolioId()),
                Modes.read(wire.getMode()),
                Amounts.value(wire.getMaxDrift()),
                farthest,
                wire.getAsOf());
    }

    private static SnapshotCause cause(PortfolioSnapshotTaken wire) {
        return switch (wire.getCause()) {
            case FILLED -> SnapshotCause.FILLED;
            case EXECUTED -> SnapshotCause.EXECUTED;
            case OPENED, IMPORTED, UNDONE, CLASSIFIED, UNKNOWN -> SnapshotCause.OTHER;
        };
    }
}
