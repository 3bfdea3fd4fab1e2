package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.portfolio.AssetPrice;
import dev.ballast.kernel.portfolio.Location;
import dev.ballast.kernel.portfolio.PriceSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes actions, with their costs and reasons. */
final class Actions {

    /** What an action is about. */
    record Subject(OrderSide side, Asset asset, AssetTarget target) {}

    private final RebalanceInputs inputs;
    private final Origins origins;
    private final BigDecimal small;
    private final List<Reason> sheet = new ArrayList<>();

    Actions(RebalanceInputs inputs, Origins origins) {
        this.inputs = inputs;
        this.origins = origins;
        this.small = inputs.costs().small();
    }

    Deal deal(Route route, OrderSide side, AssetPrice price, Quantity quantity) {
        return Deal.of(inputs.costs(), route, side, price.price(), quantity);
    }

    /** What one unit of notional takes with its reserve, in a buy of so much of the base. */
    BigDecimal reserveFactor(Route route, BigDecimal notional) {
        return Deal.reserveFactor(inputs.costs(), route, notional);
    }

    Action planned(
            Subject subject,
            Deal deal,
            AssetPrice price,
            List<Reason> reasons,
            List<Alternative> rejected) {
        var route = deal.route();
        var quote = route.quote();
        var costs = deal.costs();
        sheet.clear();
        origins.tell(subject.target(), sheet);
        sheet.add(venue(subject, route));
        sheet.addAll(reasons);
        sheet.add(feeReason(deal));
        sheet.add(slippageReason(deal));
        return new Action(
                subject.side(),
                subject.asset(),
                subject.target().asset(),
                subject.target().group(),
                route.location(),
                Optional.of(route.id()),
                quote,
                deal.quantity(),
                deal.price(),
                price.source(),
                price.asOf(),
                new Money(deal.notional(), quote),
                costs.fee(),
                new Money(costs.slippage(), quote),
                ActionState.PLANNED,
                deal.notionalInBase().compareTo(small) <= 0 ? ExecHint.MARKET : ExecHint.TWAP,
                sheet,
                rejected);
    }

    Action deferred(
            Subject subject, Route route, BigDecimal wanted, AssetPrice price, Size.TooSmall size) {
        var inQuote = route.cash().priced(price.price());
        var excess = size.minimum().value().subtract(wanted);
        var raised =
                new Alternative(
                        size.minimum() + " " + subject.asset(),
                        Reason.of(ReasonCode.OVERSHOOT, excess));
        return idle(
                subject,
                route.location(),
                ActionState.DEFERRED_BELOW_MIN,
                Optional.of(route.id()),
                route.quote(),
                wanted,
                inQuote,
                Optional.of(price),
                List.of(size.reason()),
                List.of(raised));
    }

    Action blocked(
            Subject subject,
            Location location,
            BigDecimal wanted,
            Optional<AssetPrice> price,
            Reason reason,
            List<Alternative> rejected) {
        return idle(
                subject,
                location,
                ActionState.BLOCKED,
                Optional.empty(),
                inputs.settlement(),
                wanted,
                price.map(AssetPrice::price).orElse(Price.of(BigDecimal.ZERO)),
                price,
                List.of(reason),
                rejected);
    }

    private Action idle(
            Subject subject,
            Location location,
            ActionState state,
            Optional<InstrumentId> instrument,
            Asset quote,
            BigDecimal wanted,
            Price price,
            Optional<AssetPrice> source,
            List<Reason> reasons,
            List<Alternative> rejected) {
        var quantity = Exactly.fitting(wanted, price.value());
        var all = new ArrayList<>(reasons);
        origins.tell(subject.target(), all);
        return new Action(
                subject.side(),
                subject.asset(),
                subject.target().asset(),
                subject.target().group(),
                location,
                instrument,
                quote,
                quantity,
                price,
                source.map(AssetPrice::source).orElse(PriceSource.NONE),
                source.flatMap(AssetPrice::asOf),
                price.times(quantity, quote),
                Money.zero(quote),
                Money.zero(quote),
                state,
                reasons.getFirst().code() == ReasonCode.LOCATION_WALLET
                        ? ExecHint.TRANSFER_FIRST
                        : ExecHint.DEFER,
                all,
                rejected);
    }

    private Reason venue(Subject subject, Route route) {
        var location = route.location().name();
        return route.quote().equals(inputs.settlement())
                ? Reason.of(ReasonCode.VENUE, location, subject.asset(), route.id())
                : Reason.of(
                        ReasonCode.QUOTE_FALLBACK,
                        location,
                        subject.asset(),
                        route.id(),
                        inputs.settlement());
    }

    private static Reason feeReason(Deal deal) {
        var route = deal.route();
        var fee = deal.costs().fee();
        return fee.asset().equals(route.quote())
                ? Reason.of(
                        ReasonCode.FEE,
                        route.feeRate(),
                        deal.notional(),
                        fee.amount(),
                        route.quote())
                : Reason.of(
                        ReasonCode.FEE_IN_BASE,
                        route.feeRate(),
                        deal.quantity().value(),
                        fee.amount(),
                        fee.asset(),
                        deal.quantity().value().subtract(fee.amount()),
                        deal.costs().feeInQuote(),
                        route.quote());
    }

    private Reason slippageReason(Deal deal) {
        return Reason.of(
                ReasonCode.SLIPPAGE,
                inputs.costs().name(),
                deal.costs().slippageRate(),
                deal.notional(),
                deal.costs().slippage(),
                deal.route().quote());
    }
}
