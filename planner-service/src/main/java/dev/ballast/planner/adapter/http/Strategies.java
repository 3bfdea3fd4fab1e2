package dev.ballast.planner.adapter.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The strategies that there are. */
final class Strategies {

    static final String THRESHOLD = "threshold";

    static final List<StrategyView> ALL =
            List.of(
                    new StrategyView(
                            THRESHOLD,
                            "Threshold rebalance to target",
                            "Puts right what has drifted out of its band, and trades nothing but"
                                    + " the difference. A cycle score shifts the targets first.",
                            List.of("ccs", "cash")));

    private Strategies() {}

    /** One strategy, and which properties of a plan request it heeds. */
    @Schema(name = "StrategyView")
    record StrategyView(String id, String name, String description, List<String> parameters) {}
}
