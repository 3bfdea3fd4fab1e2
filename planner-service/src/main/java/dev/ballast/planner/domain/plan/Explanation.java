package dev.ballast.planner.domain.plan;

import dev.ballast.kernel.rebalance.Reason;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A reason as it is kept and told: stable code, sentence, figures. */
public record Explanation(String code, String text, Map<String, String> values) {

    public Explanation {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Explanation of(Reason reason) {
        var values = reason.values();
        return new Explanation(reason.code().name(), reason.code().sentence(values), values);
    }
}
