package dev.ballast.notification.adapter.kafka;

import dev.ballast.events.Amounts;
import dev.ballast.events.Refused;
import dev.ballast.events.wire.ActionState;
import dev.ballast.notification.domain.heard.PlanApproved;
import dev.ballast.notification.domain.heard.PlanCanceled;
import dev.ballast.notification.domain.heard.PlanExpired;
import dev.ballast.notification.domain.heard.PlanId;
import dev.ballast.notification.domain.heard.PlanProposed;
import dev.ballast.notification.domain.heard.PlanRejected;
import dev.ballast.notification.domain.heard.PlanSnapshot;
import dev.ballast.notification.domain.heard.PortfolioId;
import dev.ballast.notification.domain.heard.RunEnded;
import dev.ballast.notification.domain.heard.RunOutcome;
import dev.ballast.notification.domain.heard.RunStarted;
import dev.ballast.notification.domain.heard.RunStopRequested;
import dev.ballast.notification.domain.heard.StartMode;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** Plans and runs that messages carry. */
final class PlanReader {

    private PlanReader() {}

    static RunStarted started(dev.ballast.events.wire.RunStarted wire) {
        return new RunStarted(
                new PortfolioId(wire.getPortfolioId()),
                Modes.read(wire.getMode()),
                wire.getStartedBy(),
                wire.getStartedAt());
    }

    static RunStopRequested stopRequested(dev.ballast.events.wire.RunStopRequested wire) {
        return new RunStopRequested(
                new PortfolioId(wire.getPortfolioId()), wire.getStoppedBy(), wire.getStoppedAt());
    }

    static RunEnded ended(dev.ballast.events.wire.RunEnded wire) {
        return new RunEnded(
                new PortfolioId(wire.getPortfolioId()),
                outcome(wire.getOutcome()),
                wire.getReason(),
                wire.getEndedAt());
    }

    static PlanProposed proposed(dev.ballast.events.wire.PlanProposed wire) {
        var planned =
                wire.getActions().stream()
                        .filter(action -> action.getState() == ActionState.PLANNED)
                        .count();
        return new PlanProposed(
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                Modes.read(wire.getMode()),
                wire.getBaseCurrency(),
                new PlanSnapshot(
                        wire.getSnapshotId(),
                        wire.getSnapshotVersion(),
                        wire.getSnapshotAsOf(),
                        Amounts.value(wire.getPortfolioValue())),
                Amounts.value(wire.getTurnover()),
                Math.toIntExact(planned),
                wire.getActions().size(),
                Duration.of(wire.getPlanMicros(), ChronoUnit.MICROS),
                wire.getCreatedAt());
    }

    static PlanApproved approved(dev.ballast.events.wire.PlanApproved wire) {
        return new PlanApproved(
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                Modes.read(wire.getMode()),
                start(wire.getStart()),
                wire.getApprovedBy(),
                wire.getApprovedAt());
    }

    static PlanRejected rejected(dev.ballast.events.wire.PlanRejected wire) {
        return new PlanRejected(
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                Modes.read(wire.getMode()),
                wire.getRejectedBy(),
                wire.getReason(),
                wire.getRejectedAt());
    }

    static PlanExpired expired(dev.ballast.events.wire.PlanExpired wire) {
        return new PlanExpired(
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                Modes.read(wire.getMode()),
                wire.getExpiredAt());
    }

    static PlanCanceled canceled(dev.ballast.events.wire.PlanCanceled wire) {
        return new PlanCanceled(
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                Modes.read(wire.getMode()),
                wire.getCanceledBy(),
                wire.getReason(),
                wire.getCanceledAt());
    }

    private static StartMode start(dev.ballast.events.wire.StartMode start) {
        return switch (start) {
            case ON_REQUEST -> StartMode.ON_REQUEST;
            case AUTOMATIC -> StartMode.AUTOMATIC;
        };
    }

    private static RunOutcome outcome(String name) {
        return Arrays.stream(RunOutcome.values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused("the run's outcome is not known: " + name));
    }
}
