package dev.ballast.notification.domain.run;

import java.time.Instant;

/**
 * One event in words.
 *
 * @param event its id, so that it is told once
 * @param type its name, such as {@code PlanProposed}
 */
public record LogLine(String event, Instant at, String type, String words)
        implements Comparable<LogLine> {

    @Override
    public int compareTo(LogLine other) {
        var byTime = at.compareTo(other.at);
        return byTime != 0 ? byTime : event.compareTo(other.event);
    }
}
