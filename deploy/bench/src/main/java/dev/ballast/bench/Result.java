package dev.ballast.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a benchmark found.
 *
 * @param ceiling what the machine allows at most, measured in the same run
 * @param ratios product to peer, product to ceiling, figure to its limit, by name
 * @param goal what is asked for, in words
 */
public record Result(
        String name,
        Measurement product,
        List<Measurement> peers,
        Measurement ceiling,
        Map<String, Double> ratios,
        String goal,
        boolean met) {
    public Result {
        peers = List.copyOf(peers);
        ratios = Collections.unmodifiableMap(new LinkedHashMap<>(ratios));
    }
}
