package dev.ballast.execution.adapter.kafka;

import dev.ballast.events.Amounts;
import dev.ballast.events.EventType;
import dev.ballast.events.Refused;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.PlanApproved;
import dev.ballast.events.wire.PlanCanceled;
import dev.ballast.events.wire.PlanExpired;
import dev.ballast.events.wire.PlanProposed;
import dev.ballast.events.wire.PlanRejected;
import dev.ballast.events.wire.PriceSource;
import dev.ballast.events.wire.RunStopRequested;
import dev.ballast.events.wire.StartMode;
import dev.ballast.execution.domain.plan.ActionId;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.Mode;
import dev.ballast.execution.domain.plan.Plan;
import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.execution.domain.plan.PlanNews;
import dev.ballast.execution.domain.plan.PlanNews.Approved;
import dev.ballast.execution.domain.plan.PlanNews.Proposed;
import dev.ballast.execution.domain.plan.PlanNews.RunStopped;
import dev.ballast.execution.domain.plan.PlanNews.Withdrawn;
import dev.ballast.execution.domain.plan.PlanStanding;
import dev.ballast.execution.domain.plan.PlannedAction;
import dev.ballast.execution.domain.plan.PortfolioId;
import dev.ballast.execution.domain.plan.RunId;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.OrderSide;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** plans.v1, as execution reads it. */
final class PlanEvents {

    static final List<EventType<?, ?>> TYPES =
            List.of(
                    EventType.reads(
                            Topic.PLANS, Proposed.class, PlanProposed.class, PlanEvents::proposed),
                    EventType.reads(
                            Topic.PLANS, Approved.class, PlanApproved.class, PlanEvents::approved),
                    EventType.reads(
                            Topic.PLANS,
                            Withdrawn.class,
                            PlanRejected.class,
                            wire -> new Withdrawn(new PlanId(wire.getPlanId()))),
                    EventType.reads(
                            Topic.PLANS,
                            Withdrawn.class,
                            PlanExpired.class,
                            wire -> new Withdrawn(new PlanId(wire.getPlanId()))),
                    EventType.reads(
                            Topic.PLANS,
                            Withdrawn.class,
                            PlanCanceled.class,
                            wire -> new Withdrawn(new PlanId(wire.getPlanId()))),
                    EventType.reads(
                            Topic.PLANS,
                            RunStopped.class,
                            RunStopRequested.class,
                            wire ->
                                    new RunStopped(
                                            Optional.ofNullable(wire.getPlanId()).map(PlanId::new),
                                            wire.getStoppedBy())));

    private PlanEvents() {}

    private static PlanNews.Proposed proposed(PlanProposed wire) {
        return new Proposed(
                new Plan(
                        new PlanId(wire.getPlanId()),
                        new RunId(wire.getRunId()),
                        new PortfolioId(wire.getPortfolioId()),
                        mode(wire.getMode()),
                        Asset.of(wire.getBaseCurrency()),
                        wire.getStrategy(),
                        wire.getCreatedAt(),
                        Optional.empty(),
                        wire.getExpiresAt(),
                        Amounts.value(wire.getPortfolioValue()),
                        PlanStanding.PROPOSED,
                        List.of()));
    }

    private static Approved approved(PlanApproved wire) {
        var actions = wire.getActions().stream().map(PlanEvents::action).toList();
        return new Approved(
                new Plan(
                        new PlanId(wire.getPlanId()),
                        new RunId(wire.getRunId()),
                        new PortfolioId(wire.getPortfolioId()),
                        mode(wire.getMode()),
                        Asset.of(wire.getBaseCurrency()),
                        "unknown",
                        wire.getApprovedAt(),
                        Optional.ofNullable(wire.getBookedExecutionId()).map(ExecutionId::new),
                        wire.getExpiresAt(),
                        // Its proposal was never heard: no turnover is within the limit.
                        BigDecimal.ZERO,
                        PlanStanding.PROPOSED,
                        List.of()),
                wire.getStart() == StartMode.AUTOMATIC,
                wire.getApprovedBy(),
                wire.getExpiresAt(),
                actions);
    }

    private static PlannedAction action(dev.ballast.events.wire.PlannedAction wire) {
        var instrument =
                InstrumentId.of(
                        Optional.ofNullable(wire.getInstrument())
                                .orElseThrow(() ->
                                        new Refused(
                                                "approved action has no instrument: "
                                                        + wire.getActionId())));
        return new PlannedAction(
                new ActionId(wire.getActionId()),
                wire.getSequence(),
                side(wire.getSide()),
                instrument,
                wire.getLocation(),
                Quantity.of(wire.getQuantity()),
                Price.of(wire.getPrice()),
                priceAsOf(wire),
                new Money(
                        wire.getFee(),
                        Optional.ofNullable(wire.getFeeAsset())
                                .map(Asset::of)
                                .orElse(instrument.quote())));
    }

    /** A price of the house's model is an assumption, and has no age. */
    private static Optional<Instant> priceAsOf(dev.ballast.events.wire.PlannedAction wire) {
        return wire.getPriceSource() == PriceSource.MODEL
                ? Optional.empty()
                : Optional.ofNullable(wire.getPriceAsOf());
    }

    private static OrderSide side(dev.ballast.events.wire.Side wire) {
        return switch (wire) {
            case BUY -> OrderSide.BUY;
            case SELL -> OrderSide.SELL;
            case UNKNOWN -> throw new Refused("side is unknown");
        };
    }

    private static Mode mode(dev.ballast.events.wire.Mode wire) {
        return switch (wire) {
            case PAPER -> Mode.PAPER;
            case LIVE -> Mode.LIVE;
            case UNKNOWN -> throw new Refused("mode is unknown");
        };
    }
}
