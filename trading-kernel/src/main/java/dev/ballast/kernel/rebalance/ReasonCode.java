package dev.ballast.kernel.rebalance;

import java.util.List;
import java.util.function.UnaryOperator;

/** The reasons that a plan gives. The names are part of the contract; a sentence may change. */
public enum ReasonCode {
    DRIFT("{key} weighs {weight}, its target is {target}"),
    TARGET_ORIGIN("the target of {key} by {basis} is {weight}"),
    NOT_IN_TARGETS("{key} is not among the targets, so its target is 0"),
    GROUP_SHARE("{asset} is {share} of the group {group}, as it is now"),
    GROUP_CHOSEN("nothing of the group {group} is held: {asset} was chosen for it"),
    CYCLE_SHIFT(
            "the cycle score {score} moves {shift} of the value out of stablecoins (table {table}):"
                    + " {key} goes from {base} to {target}"),
    BAND("the drift of {key} is beyond the band of {band}: it goes to {destination}"),
    VENUE("{asset} can be traded at {location} as {instrument}"),
    QUOTE_FALLBACK("{location} has no usable {asset}-{settlement}: {instrument} instead"),
    ROUNDING("rounded down to the step {step}: {wanted} became {quantity}"),
    LOT_MAXIMUM("the venue takes at most {maximum} of {wanted} in one order"),
    FEE("the taker fee is {rate} of {notional}: {fee} {quote}"),
    SLIPPAGE(
            "{model} expects {rate} of {notional} to be lost against the price: {slippage} {quote}"),
    CASH_LIMITED("{unfunded} of it lacks cash at any venue that lists it"),
    SHORT_OF_SALES(
            "{unfunded} of it waits for sales that can't be made: the settlement asset stays"),
    BELOW_MIN_QUANTITY("{wanted} is less than the least quantity of {minimum}: kept for later"),
    BELOW_MIN_NOTIONAL("{wanted} is worth {notional}, less than {minimum}: kept for later"),
    LOCATION_LOCKED("{location} is locked: release it from staking or earning first"),
    LOCATION_WALLET("{location} is a wallet: transfer to a venue that lists {asset} first"),
    LOCATION_UNKNOWN("nothing is known of {location}: say at which venue it lies"),
    NO_INSTRUMENT(
            "{location} lists no pair of {asset} that settles: trade it elsewhere or by hand"),
    NOT_TRADING("{instrument} is not trading now: plan again later"),
    NO_PRICE("{asset} has no price: import one, or trade it by hand"),
    PRICE_IMPRECISE(
            "the price of {asset} may be wrong by {error}, more than {limit}: import a better one"),
    PRICE_BELOW_TICK("the price {price} is less than the tick {tick}: trade it by hand"),
    NO_CASH(
            "no venue that lists {asset} has cash for it: deposit or transfer {wanted} {quote} first"),
    OVERSHOOT("an order of the least size would pass the target by {excess}"),
    ANOTHER_FIRST("{location} comes later: {chosen} covers what is needed"),
    NO_CASH_THERE("{location} has too little {quote} for it"),
    GROUP_WITHOUT_ASSET(
            "the group {group} has no asset, held or chosen: its {weight} stays in {settlement}"),
    SETTLEMENT_WITHOUT_PRICE("{settlement} has no price in {base}: nothing can be sized");

    /** Words and names of figures in turn. */
    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes.
    private final List<String> parts;

    ReasonCode(String template) {
        this.parts = List.of(template.split("[{}]", -1));
    }

    /** The sentence with its figures. */
    String sentence(UnaryOperator<String> figures) {
        var words = parts.toArray(String[]::new);
        for (var index = 1; index < words.length; index += 2) {
            words[index] = figures.apply(words[index]);
        }
        return String.join("", words);
    }
}
