package dev.ballast.kernel.rebalance;

import java.util.List;

/**
 * The reasons that a plan gives. The names are part of the contract; a sentence may change. Each
 * has its figures by name, in the order in which they are told, and a sentence around them.
 */
public enum ReasonCode {
    DRIFT("key weight target drift", "{key} weighs {weight}, its target is {target}"),
    TARGET_ORIGIN("key basis weight", "the target of {key} by {basis} is {weight}"),
    NOT_IN_TARGETS("key", "{key} is not among the targets, so its target is 0"),
    GROUP_SHARE("asset group share", "{asset} is {share} of the group {group}, as it is now"),
    GROUP_CHOSEN("asset group", "nothing of the group {group} is held: {asset} was chosen for it"),
    CYCLE_SHIFT(
            "score shift table key base target",
            "the cycle score {score} moves {shift} of the value out of stablecoins (table {table}):"
                    + " {key} goes from {base} to {target}"),
    BAND(
            "key band destination",
            "the drift of {key} is beyond the band of {band}: it goes to {destination}"),
    VENUE("location asset instrument", "{asset} can be traded at {location} as {instrument}"),
    QUOTE_FALLBACK(
            "location asset instrument settlement",
            "{location} has no usable {asset}-{settlement}: {instrument} instead"),
    ROUNDING("step wanted quantity", "rounded down to the step {step}: {wanted} became {quantity}"),
    LOT_MAXIMUM("maximum wanted", "the venue takes at most {maximum} of {wanted} in one order"),
    FEE("rate notional fee quote", "the taker fee is {rate} of {notional}: {fee} {quote}"),
    FEE_IN_BASE(
            "rate quantity fee asset arrives worth quote",
            "the taker fee is {rate} of the {quantity} {asset} that are bought: {fee} {asset}, worth"
                    + " {worth} {quote}, so {arrives} {asset} arrive"),
    SLIPPAGE(
            "model rate notional slippage quote",
            "{model} expects {rate} of {notional} to be lost against the price: {slippage} {quote}"),
    CASH_LIMITED("unfunded", "{unfunded} of it lacks cash at any venue that lists it"),
    SHORT_OF_SALES(
            "unfunded",
            "{unfunded} of it waits for sales that can't be made: the settlement asset stays"),
    BELOW_MIN_QUANTITY(
            "wanted minimum",
            "{wanted} is less than the least quantity of {minimum}: kept for later"),
    BELOW_MIN_NOTIONAL(
            "wanted notional minimum",
            "{wanted} is worth {notional}, less than {minimum}: kept for later"),
    LOCATION_LOCKED(
            "location asset", "{location} is locked: release it from staking or earning first"),
    LOCATION_WALLET(
            "location asset",
            "{location} is a wallet: transfer to a venue that lists {asset} first"),
    LOCATION_UNKNOWN(
            "location asset", "nothing is known of {location}: say at which venue it lies"),
    NO_INSTRUMENT(
            "location asset",
            "{location} lists no pair of {asset} that settles: trade it elsewhere or by hand"),
    NOT_TRADING("instrument status", "{instrument} is not trading now: plan again later"),
    NO_PRICE("asset", "{asset} has no price: import one, or trade it by hand"),
    PRICE_IMPRECISE(
            "asset error limit",
            "the price of {asset} may be wrong by {error}, more than {limit}: import a better one"),
    PRICE_BELOW_TICK(
            "price tick", "the price {price} is less than the tick {tick}: trade it by hand"),
    NO_CASH(
            "asset wanted quote",
            "no venue that lists {asset} has cash for it: deposit or transfer {wanted} {quote} first"),
    OVERSHOOT("excess", "an order of the least size would pass the target by {excess}"),
    ANOTHER_FIRST("location chosen", "{location} comes later: {chosen} covers what is needed"),
    NO_CASH_THERE("location quote", "{location} has too little {quote} for it"),
    GROUP_WITHOUT_ASSET(
            "group weight settlement",
            "the group {group} has no asset, held or chosen: its {weight} stays in {settlement}"),
    SETTLEMENT_WITHOUT_PRICE(
            "settlement base", "{settlement} has no price in {base}: nothing can be sized");

    @SuppressWarnings("ImmutableEnumChecker") // A template never changes.
    private final Template template;

    ReasonCode(String figures, String sentence) {
        this.template = new Template(List.of(figures.split(" ", -1)), sentence);
    }

    Template template() {
        return template;
    }
}
