package dev.ballast.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Product and peers in turn, so that what slows the machine for a while slows all of them. Every
 * other turn goes the other way round: nobody always runs on what the other left behind.
 */
public final class Turns {
    public static final int LEAST = 5;

    private Turns() {}

    /** One measurement per contender, in their order. */
    public static List<Measurement> alternate(
            int turns, List<Contender> contenders, Progress progress) throws Exception {
        if (turns < LEAST) {
            throw new IllegalArgumentException("at least " + LEAST + " turns, not " + turns);
        }
        var samples = new Samples();
        for (var turn = 1; turn <= turns; turn++) {
            for (var contender : order(turn, contenders)) {
                var value = contender.trial().run();
                samples.add(contender.label(), contender.unit(), value);
                progress.say(
                        "turn %d of %d: %s %s %s"
                                .formatted(
                                        turn,
                                        turns,
                                        contender.label(),
                                        Figures.text(value),
                                        contender.unit()));
            }
        }
        return contenders.stream().map(each -> samples.measurement(each.label())).toList();
    }

    static <T> List<T> order(int turn, List<T> contenders) {
        var ordered = new ArrayList<>(contenders);
        if (turn % 2 == 0) {
            Collections.reverse(ordered);
        }
        return ordered;
    }
}
