package dev.ballast.risk.adapter.http;

import dev.ballast.http.ErrorCode;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import dev.ballast.risk.domain.limits.LimitCheck;
import dev.ballast.risk.domain.limits.LimitFigures;
import dev.ballast.risk.domain.limits.LimitMistake;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All limits, as they shall be. */
@Schema(name = "RiskLimitsRequest")
record LimitsRequest(
        @Schema(required = true, examples = "250000") @Nullable BigDecimal maxOrderNotional,
        @Schema(required = true, examples = "1.5") @Nullable BigDecimal maxTurnover,
        @Schema(required = true, examples = "0.6") @Nullable BigDecimal maxAssetWeight,
        @Schema(required = true, examples = "0.75") @Nullable BigDecimal maxGroupWeight,
        @Schema(required = true, examples = "0.05") @Nullable BigDecimal minStablecoinWeight,
        @Schema(required = true, examples = "86400") @Nullable Long maxPriceAgeSeconds) {

    /** Fails with everything that is wrong: what is missing, and what breaks a rule. */
    LimitFigures toFigures() {
        var usual = LimitFigures.DEFAULT;
        var faults = new ArrayList<Fault>();
        var figures =
                new LimitFigures(
                        given(
                                "maxOrderNotional",
                                maxOrderNotional,
                                usual.maxOrderNotional(),
                                faults),
                        given("maxTurnover", maxTurnover, usual.maxTurnover(), faults),
                        given("maxAssetWeight", maxAssetWeight, usual.maxAssetWeight(), faults),
                        given("maxGroupWeight", maxGroupWeight, usual.maxGroupWeight(), faults),
                        given(
                                "minStablecoinWeight",
                                minStablecoinWeight,
                                usual.minStablecoinWeight(),
                                faults),
                        Duration.ofSeconds(
                                given(
                                        "maxPriceAgeSeconds",
                                        maxPriceAgeSeconds,
                                        usual.maxPriceAge().toSeconds(),
                                        faults)));
        faults.addAll(faults(LimitCheck.mistakesOf(figures)));
        if (!faults.isEmpty()) {
            throw new Mistake(ErrorCode.BROKEN_RULE, "The limits were not set.", faults);
        }
        return figures;
    }

    static List<Fault> faults(List<LimitMistake> mistakes) {
        return mistakes.stream()
                .map(mistake -> Fault.at("/" + mistake.limit(), mistake.message(), mistake.fix()))
                .toList();
    }

    private static <T> T given(String name, @Nullable T value, T usual, List<Fault> faults) {
        if (value == null) {
            faults.add(Fault.at("/" + name, name + " is missing", "give all limits"));
        }
        return Objects.requireNonNullElse(value, usual);
    }
}
