package dev.ballast.kernel.portfolio;

import dev.ballast.kernel.instrument.Venue;
import java.util.Optional;

/** Where holdings lie: an account at a venue, a wallet, a staking contract. */
public record Location(String name, LocationKind kind) implements Comparable<Location> {

    public Location {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a location has no name");
        }
    }

    public boolean isTradable() {
        return kind == LocationKind.VENUE;
    }

    /** The exchange behind a location of kind VENUE, which carries the venue's name. */
    public Optional<Venue> venue() {
        return isTradable() && Venue.isName(name) ? Optional.of(Venue.of(name)) : Optional.empty();
    }

    @Override
    public int compareTo(Location other) {
        var byName = name.compareTo(other.name);
        return byName != 0 ? byName : kind.compareTo(other.kind);
    }
}
