package dev.ballast.notification.domain.threshold;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Names everything that is wrong with proposed thresholds at once. */
public final class ThresholdCheck {

    private static final Duration LONGEST_COOLDOWN = Duration.ofDays(7);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
    // A heartbeat comes every 2 s, and a restarted service is back within seconds.
    private static final Duration SHORTEST_SILENCE = Duration.ofSeconds(4);
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(10);

    private ThresholdCheck() {}

    public static List<ThresholdMistake> mistakesOf(ThresholdFigures figures) {
        var mistakes = new ArrayList<ThresholdMistake>();
        if (figures.drift().signum() <= 0 || figures.drift().compareTo(BigDecimal.ONE) > 0) {
            mistakes.add(
                    new ThresholdMistake(
                            "drift",
                            "drift is " + figures.drift().toPlainString(),
                            "use more than 0 and at most 1"));
        }
        between(
                "cooldownMinutes",
                figures.cooldown().toMinutes(),
                0,
                LONGEST_COOLDOWN.toMinutes(),
                mistakes);
        between(
                "planWaitingSeconds",
                figures.planWaiting().toSeconds(),
                0,
                LONGEST_WAIT.toSeconds(),
                mistakes);
        between(
                "serviceSilenceSeconds",
                figures.serviceSilence().toSeconds(),
                SHORTEST_SILENCE.toSeconds(),
                LONGEST_SILENCE.toSeconds(),
                mistakes);
        return List.copyOf(mistakes);
    }

    private static void between(
            String threshold, long value, long least, long most, List<ThresholdMistake> mistakes) {
        if (value < least || value > most) {
            mistakes.add(
                    new ThresholdMistake(
                            threshold,
                            threshold + " is " + value,
                            "use %d to %d".formatted(least, most)));
        }
    }
}
