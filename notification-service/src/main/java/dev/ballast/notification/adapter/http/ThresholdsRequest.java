package dev.ballast.notification.adapter.http;

import dev.ballast.http.ErrorCode;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import dev.ballast.notification.domain.threshold.ThresholdCheck;
import dev.ballast.notification.domain.threshold.ThresholdFigures;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All thresholds, as they shall be. */
@Schema(name = "MonitoringThresholdsRequest")
record ThresholdsRequest(
        @Schema(required = true, examples = "0.05") @Nullable BigDecimal drift,
        @Schema(required = true, examples = "30") @Nullable Long cooldownMinutes,
        @Schema(required = true, examples = "5") @Nullable Long planWaitingSeconds,
        @Schema(required = true, examples = "6") @Nullable Long serviceSilenceSeconds) {

    /** Fails with everything that is wrong: what is missing, and what breaks a rule. */
    ThresholdFigures toFigures() {
        var usual = ThresholdFigures.DEFAULT;
        var faults = new ArrayList<Fault>();
        var figures =
                new ThresholdFigures(
                        given("drift", drift, usual.drift(), faults),
                        Duration.ofMinutes(
                                given(
                                        "cooldownMinutes",
                                        bounded(cooldownMinutes),
                                        usual.cooldown().toMinutes(),
                                        faults)),
                        Duration.ofSeconds(
                                given(
                                        "planWaitingSeconds",
                                        planWaitingSeconds,
                                        usual.planWaiting().toSeconds(),
                                        faults)),
                        Duration.ofSeconds(
                                given(
                                        "serviceSilenceSeconds",
                                        serviceSilenceSeconds,
                                        usual.serviceSilence().toSeconds(),
                                        faults)));
        ThresholdCheck.mistakesOf(figures).stream()
                .map(mistake ->
                        Fault.at("/" + mistake.threshold(), mistake.message(), mistake.fix()))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new Mistake(ErrorCode.BROKEN_RULE, "The thresholds were not set.", faults);
        }
        return figures;
    }

    // Minutes beyond what a Duration holds are as wrong as the most it holds.
    private static @Nullable Long bounded(@Nullable Long minutes) {
        var most = Integer.MAX_VALUE;
        return minutes == null ? null : Long.valueOf(Math.clamp(minutes, -most, most));
    }

    private static <T> T given(String name, @Nullable T value, T usual, List<Fault> faults) {
        if (value == null) {
            faults.add(Fault.at("/" + name, name + " is missing", "give all thresholds"));
        }
        return Objects.requireNonNullElse(value, usual);
    }
}
