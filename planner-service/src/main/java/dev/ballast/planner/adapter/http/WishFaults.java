package dev.ballast.planner.adapter.http;

import dev.ballast.http.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a wish for a plan. */
final class WishFaults {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final List<Fault> faults = new ArrayList<>();

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<Fault> all() {
        return faults;
    }

    String portfolio(@Nullable String id) {
        if (id == null) {
            faults.add(
                    Fault.at(
                            "/portfolioId",
                            "portfolioId is missing",
                            "name the portfolio to plan for"));
            return "";
        }
        id("portfolioId", id);
        return id;
    }

    void id(String name, String text) {
        if (!ID.matcher(text).matches()) {
            faults.add(Fault.at("/" + name, name + " is not an id", "use an id that we gave"));
        }
    }

    void check(@Nullable String strategy, @Nullable BigDecimal ccs) {
        if (strategy != null && !strategy.equals(Strategies.THRESHOLD)) {
            faults.add(
                    Fault.at(
                            "/strategy",
                            "unknown strategy: "
                                    + strategy.substring(0, Math.min(40, strategy.length())),
                            "use one of /strategies, such as " + Strategies.THRESHOLD));
        }
        if (ccs != null && (ccs.signum() < 0 || ccs.compareTo(BigDecimal.ONE) > 0)) {
            faults.add(
                    Fault.at(
                            "/ccs",
                            "not from 0 to 1: " + ccs.toPlainString(),
                            "use a cycle score such as 0.78"));
        }
    }
}
