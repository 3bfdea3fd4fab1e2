package dev.ballast.analytics.adapter.kafka;

import dev.ballast.analytics.domain.fact.PlanApproved;
import dev.ballast.analytics.domain.fact.PlanAssessed;
import dev.ballast.analytics.domain.fact.PlanEnded;
import dev.ballast.analytics.domain.fact.PlanId;
import dev.ballast.analytics.domain.fact.PlanProposed;
import dev.ballast.analytics.domain.fact.RunEnded;
import dev.ballast.analytics.domain.fact.RunId;
import dev.ballast.analytics.domain.fact.SessionOutcome;
import dev.ballast.analytics.domain.fact.Weight;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.analytics.domain.portfolio.SnapshotId;
import dev.ballast.events.wire.PlanWeight;
import dev.ballast.kernel.money.Asset;

/** Plans, runs and assessments as they stand on the wire. */
final class PlanReader {
    private PlanReader() {}

    static PlanProposed proposed(dev.ballast.events.wire.PlanProposed wire) {
        return new PlanProposed(
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                new RunId(wire.getRunId()),
                Read.mode(wire.getMode()),
                Asset.of(wire.getBaseCurrency()),
                new SnapshotId(wire.getSnapshotId()),
                Read.amount(wire.getPortfolioValue()),
                wire.getWeights().stream().map(PlanReader::weight).toList(),
                wire.getCreatedAt(),
                wire.getPlanMicros());
    }

    private static Weight weight(PlanWeight wire) {
        return new Weight(
                Asset.of(wire.getAsset()),
                wire.getGroup(),
                Read.amount(wire.getBefore()),
                Read.amount(wire.getTarget()),
                null);
    }

    static PlanAssessed assessed(dev.ballast.events.wire.PlanAssessed wire) {
        return new PlanAssessed(
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                wire.getAssessedAt());
    }

    static PlanApproved approved(dev.ballast.events.wire.PlanApproved wire) {
        return new PlanApproved(
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                wire.getApprovedAt());
    }

    static PlanEnded rejected(dev.ballast.events.wire.PlanRejected wire) {
        return new PlanEnded(
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                SessionOutcome.REJECTED,
                wire.getRejectedAt());
    }

    static PlanEnded expired(dev.ballast.events.wire.PlanExpired wire) {
        return new PlanEnded(
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                SessionOutcome.EXPIRED,
                wire.getExpiredAt());
    }

    static PlanEnded canceled(dev.ballast.events.wire.PlanCanceled wire) {
        return new PlanEnded(
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                SessionOutcome.CANCELED,
                wire.getCanceledAt());
    }

    static RunEnded runEnded(dev.ballast.events.wire.RunEnded wire) {
        var plan = wire.getPlanId();
        return new RunEnded(
                plan == null ? null : new PlanId(plan),
                new PortfolioId(wire.getPortfolioId()),
                outcome(wire.getOutcome()),
                wire.getEndedAt());
    }

    private static SessionOutcome outcome(String run) {
        return switch (run) {
            // A plan without an order to place is done at once.
            case "NOTHING_TO_DO" -> SessionOutcome.COMPLETED;
            case "REJECTED" -> SessionOutcome.REJECTED;
            case "EXPIRED" -> SessionOutcome.EXPIRED;
            case "STOPPED" -> SessionOutcome.CANCELED;
            case "FAILED" -> SessionOutcome.FAILED;
            default -> throw new IllegalArgumentException("a run's outcome is unknown: " + run);
        };
    }
}
