package dev.ballast.kernel.rebalance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the portfolio lies, and where each asset of it: the largest value first. */
final class Places {

    private record Home(Place place, BigDecimal value) {}

    private static final Comparator<Home> LARGEST_FIRST =
            Comparator.comparing(Home::value, Comparator.reverseOrder()).thenComparing(Home::place);

    private final List<Place> all;

    Places(Collection<Place> places) {
        all =
                places.stream()
                        .map(place -> new Home(place, place.value()))
                        .sorted(LARGEST_FIRST)
                        .map(Home::place)
                        .toList();
    }

    List<Place> all() {
        return all;
    }

    List<Place> homesOf(Line line) {
        var homes = new ArrayList<Home>(line.lots().size());
        for (var lot : line.lots()) {
            if (lot.value().signum() > 0) {
                add(lot, homes);
            }
        }
        homes.sort(LARGEST_FIRST);
        var found = new ArrayList<Place>(homes.size());
        homes.forEach(home -> found.add(home.place()));
        return found;
    }

    /** Where a buy is named that can't be made: at a venue if there is one. */
    Place fallback(Line line) {
        var homes = homesOf(line);
        return Stream.of(
                        homes.stream().filter(Places::isTradable),
                        all.stream().filter(Places::isTradable),
                        homes.stream(),
                        all.stream())
                .flatMap(places -> places)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is held anywhere"));
    }

    private static boolean isTradable(Place place) {
        return place.location().isTradable();
    }

    // Lots of one place follow one another.
    private static void add(Lot lot, List<Home> homes) {
        if (!homes.isEmpty() && homes.getLast().place() == lot.place()) {
            var before = homes.removeLast();
            homes.add(new Home(lot.place(), before.value().add(lot.value())));
        } else {
            homes.add(new Home(lot.place(), lot.value()));
        }
    }
}
