package dev.ballast.kernel.instrument;

import dev.ballast.kernel.money.Asset;

/** One pair on one venue, written {@code BTC-USDT.BINANCE}. */
public record InstrumentId(Asset base, Asset quote, Venue venue)
        implements Comparable<InstrumentId> {

    public static InstrumentId of(String text) {
        var dot = text.lastIndexOf('.');
        var dash = dot < 0 ? -1 : text.lastIndexOf('-', dot);
        if (dash <= 0 || dash + 1 >= dot || dot + 1 >= text.length()) {
            throw new IllegalArgumentException("not an instrument id: " + text);
        }
        return new InstrumentId(
                Asset.of(text.substring(0, dash)),
                Asset.of(text.substring(dash + 1, dot)),
                Venue.of(text.substring(dot + 1)));
    }

    @Override
    public int compareTo(InstrumentId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return base.code() + "-" + quote.code() + "." + venue.name();
    }
}
