package dev.ballast.events.deadletter;

/**
 * What came of a replay.
 *
 * @param sent letters that went back to their topic
 * @param superseded letters of a compacted topic that holds something newer of the same key
 */
public record ReplayResult(int sent, int superseded) {

    ReplayResult plus(ReplayResult more) {
        return new ReplayResult(sent + more.sent, superseded + more.superseded);
    }
}
