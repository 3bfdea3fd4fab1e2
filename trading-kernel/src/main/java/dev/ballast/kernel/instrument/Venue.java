package dev.ballast.kernel.instrument;

import java.util.Locale;
import java.util.regex.Pattern;

/** An exchange by its canonical name, such as {@code BINANCE}. */
public record Venue(String name) implements Comparable<Venue> {

    private static final Pattern NAME = Pattern.compile("[A-Z0-9_]{1,32}");

    public Venue {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a venue name: " + name);
        }
    }

    /** Takes any letter case: "Kraken" names the venue KRAKEN. */
    public static Venue of(String name) {
        return new Venue(name.toUpperCase(Locale.ROOT));
    }

    /** Whether {@link #of} would take the name. */
    public static boolean isName(String name) {
        return NAME.matcher(name.toUpperCase(Locale.ROOT)).matches();
    }

    @Override
    public int compareTo(Venue other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
