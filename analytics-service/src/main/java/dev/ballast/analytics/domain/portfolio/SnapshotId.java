package dev.ballast.analytics.domain.portfolio;

/** Names a snapshot of a portfolio. */
public record SnapshotId(String value) {
    public SnapshotId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("snapshot id is blank");
        }
    }
}
