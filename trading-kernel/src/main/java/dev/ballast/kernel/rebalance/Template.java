package dev.ballast.kernel.rebalance;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with places for figures.
 *
 * @param figures their names; not all of them need a place
 * @param words one more than there are places
 * @param places which figure stands between two of the words
 */
record Template(List<String> figures, List<String> words, List<Integer> places) {

    static Template of(List<String> figures, String sentence) {
        var words = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        var parts = sentence.split("[{}]", -1);
        for (var index = 0; index < parts.length; index++) {
            if (index % 2 == 0) {
                words.add(parts[index]);
            } else {
                places.add(placeOf(parts[index], figures));
            }
        }
        return new Template(figures, List.copyOf(words), List.copyOf(places));
    }

    private static int placeOf(String name, List<String> figures) {
        var place = figures.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("no figure is called " + name);
        }
        return place;
    }
}
