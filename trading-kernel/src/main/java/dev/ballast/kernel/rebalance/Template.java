package dev.ballast.kernel.rebalance;

import java.util.List;

/** A sentence with places for figures. */
final class Template {

    private final List<String> figures;
    // Arrays: a large plan writes ten thousand sentences.
    private final String[] words;
    private final int[] places;

    /**
     * @param figures their names; not all of them need a place
     */
    Template(List<String> figures, String sentence) {
        var parts = sentence.split("[{}]", -1);
        this.figures = figures;
        this.words = new String[parts.length / 2 + 1];
        this.places = new int[parts.length / 2];
        for (var index = 0; index < parts.length; index++) {
            if (index % 2 == 0) {
                words[index / 2] = parts[index];
            } else {
                places[index / 2] = placeOf(parts[index]);
            }
        }
    }

    /** The names of the figures. */
    List<String> figures() {
        return figures;
    }

    void write(Reason reason, StringBuilder sheet) {
        sheet.append(words[0]);
        for (var index = 0; index < places.length; index++) {
            Decimals.writeReadable(reason.figure(places[index]), sheet);
            sheet.append(words[index + 1]);
        }
    }

    private int placeOf(String name) {
        var place = figures.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("no figure is called " + name);
        }
        return place;
    }
}
