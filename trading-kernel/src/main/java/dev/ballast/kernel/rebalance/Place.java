package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Sum;
import dev.ballast.kernel.portfolio.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A location, with what lies there in all and its cash. */
final class Place implements Comparable<Place> {

    private final Location location;
    private final List<Purse> purses = new ArrayList<>();
    private final Sum value = new Sum();

    Place(Location location) {
        this.location = location;
    }

    Location location() {
        return location;
    }

    BigDecimal value() {
        return value.value();
    }

    void add(BigDecimal more) {
        value.add(more);
    }

    Purse purse(Cash cash) {
        while (purses.size() <= cash.rank()) {
            purses.add(new Purse());
        }
        return purses.get(cash.rank());
    }

    @Override
    public int compareTo(Place other) {
        return location.compareTo(other.location);
    }
}
