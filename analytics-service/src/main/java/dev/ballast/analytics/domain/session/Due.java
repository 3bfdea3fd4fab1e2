package dev.ballast.analytics.domain.session;

import dev.ballast.analytics.domain.fact.ExecutionId;

/** What a session waits for before it can be closed. */
public sealed interface Due {
    /** More has to happen first, or all is done. */
    record Nothing() implements Due {}

    /** The plan ended without an execution: it can be closed at once. */
    record Untraded() implements Due {}

    /** The execution is over: it can be closed once the snapshot with all its fills is known. */
    record Traded(ExecutionId execution) implements Due {}
}
