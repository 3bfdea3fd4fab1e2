package dev.ballast.ingestion.domain.issue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about a portfolio's data that a person should look at.
 *
 * @param fix what to do about it
 */
public record Issue(
        UUID id, Kind kind, String asset, @Nullable String location, String message, String fix) {

    /** What sort of thing. */
    public enum Kind {
        NEGATIVE_BALANCE,
        UNPRICED,
        CONFLICTING_PRICES,
        UNKNOWN_ASSET,
        DUPLICATE_ROWS,
        BALANCE_MISMATCH
    }
}
