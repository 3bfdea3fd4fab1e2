package dev.ballast.execution.adapter.http;

import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers everything that is wrong with a body, to be said at once. */
final class BodyFaults {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final BigDecimal MOST_SLIPPAGE = new BigDecimal("0.05");
    private static final int MOST_MINUTES = 24 * 60;

    private final List<Fault> faults = new ArrayList<>();
    private final String detail;

    BodyFaults(String detail) {
        this.detail = detail;
    }

    PlanId planId(@Nullable String text) {
        if (text == null || !ID.matcher(text).matches()) {
            faults.add(Fault.at("/planId", found("planId", text), "use the id of a plan"));
            return new PlanId("");
        }
        return new PlanId(text);
    }

    BigDecimal slippage(@Nullable BigDecimal share, BigDecimal otherwise) {
        if (share == null) {
            return otherwise;
        }
        if (share.signum() < 0 || share.compareTo(MOST_SLIPPAGE) > 0) {
            faults.add(
                    Fault.at(
                            "/maxSlippage",
                            found("maxSlippage", share.toPlainString()),
                            "use a share from 0 to 0.05, such as 0.005"));
        }
        return share;
    }

    Duration timeout(@Nullable Integer minutes, Duration otherwise) {
        if (minutes == null) {
            return otherwise;
        }
        if (minutes < 1 || minutes > MOST_MINUTES) {
            faults.add(
                    Fault.at(
                            "/timeoutMinutes",
                            found("timeoutMinutes", minutes.toString()),
                            "use 1 to 1440 minutes"));
        }
        return Duration.ofMinutes(minutes);
    }

    <T> void require(String name, @Nullable T value, String fix) {
        if (value == null) {
            faults.add(Fault.at("/" + name, name + " is missing", fix));
        }
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new Mistake(ErrorCode.BROKEN_RULE, detail, List.copyOf(faults));
        }
    }

    private static String found(String name, @Nullable String value) {
        if (value == null) {
            return name + " is missing";
        }
        var shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        return name + " is not valid: " + shown;
    }
}
