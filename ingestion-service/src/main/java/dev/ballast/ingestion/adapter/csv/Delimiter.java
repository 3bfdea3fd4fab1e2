package dev.ballast.ingestion.adapter.csv;

/** Which character parts the fields: the one that the header has most of, outside quotes. */
final class Delimiter {

    private static final String CANDIDATES = ",;\t|";

    private Delimiter() {}

    static char of(CharSequence header) {
        var counts = new int[CANDIDATES.length()];
        var isQuoted = false;
        for (int at = 0; at < header.length(); at++) {
            var character = header.charAt(at);
            isQuoted ^= character == '"';
            var candidate = isQuoted ? -1 : CANDIDATES.indexOf(character);
            if (candidate >= 0) {
                counts[candidate]++;
            }
        }
        var most = 0;
        for (int candidate = 1; candidate < counts.length; candidate++) {
            if (counts[candidate] > counts[most]) {
                most = candidate;
            }
        }
        return CANDIDATES.charAt(most);
    }
}
