package dev.ballast.analytics.application.performance;

import dev.ballast.analytics.domain.performance.MeasuredValue;
import dev.ballast.analytics.domain.session.Session;
import java.util.List;

/**
 * What a portfolio did.
 *
 * @param worthSomething how many of its snapshots are, counted no further than to two
 * @param values a part of them, the newest first
 * @param sessions the last that were closed, the newest first
 */
public record Performance(
        MeasuredValue newest,
        int worthSomething,
        List<MeasuredValue> values,
        List<Session> sessions) {
    public Performance {
        values = List.copyOf(values);
        sessions = List.copyOf(sessions);
    }
}
