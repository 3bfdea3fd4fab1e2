package dev.ballast.planner.domain.plan;

import dev.ballast.kernel.rebalance.Reason;
import dev.ballast.kernel.rebalance.Sentences;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A reason as it is kept and told.
 *
 * @param code stable
 * @param text the sentence, its figures rounded for reading
 * @param values the figures exactly
 */
public record Explanation(String code, String text, Map<String, String> values) {

    public Explanation {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Explanation of(Reason reason, Sentences sentences) {
        return new Explanation(reason.code().name(), sentences.of(reason), reason.values());
    }

    /** The same without its sentence, whose wording is no part of a decision. */
    public Explanation unworded() {
        return new Explanation(code, "", values);
    }
}
