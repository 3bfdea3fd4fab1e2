package dev.ballast.kernel.instrument;

import dev.ballast.kernel.money.Asset;

/** One pair on one venue, written {@code BTC-USDT.BINANCE}. */
public final class InstrumentId implements Comparable<InstrumentId> {

    private final Asset base;
    private final Asset quote;
    private final Venue venue;
    // Kept, as a plan writes each of them dozens of times.
    private final String text;

    public InstrumentId(Asset base, Asset quote, Venue venue) {
        this.base = base;
        this.quote = quote;
        this.venue = venue;
        this.text = base.code() + "-" + quote.code() + "." + venue.name();
    }

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

    public Asset base() {
        return base;
    }

    public Asset quote() {
        return quote;
    }

    public Venue venue() {
        return venue;
    }

    @Override
    public int compareTo(InstrumentId other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InstrumentId id
                && base.equals(id.base)
                && quote.equals(id.quote)
                && venue.equals(id.venue);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
