package dev.ballast.execution.adapter.http;

import dev.ballast.execution.application.followrisk.RiskNews.StatePublished;
import dev.ballast.execution.domain.risk.ScopedState;
import dev.ballast.execution.domain.risk.StateScope;
import dev.ballast.execution.domain.risk.TradingState;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The trading state as the gateway hands it on, just as risk answered it. */
@Schema(name = "TradingStateNews")
record TradingStateNews(
        @Nullable List<@Nullable ScopedStateNews> states,
        @Nullable Long version,
        @Nullable Long limitsVersion,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    /** One scope's state. */
    @Schema(name = "ScopedStateNews")
    record ScopedStateNews(
            @Nullable StateScope kind,
            @Nullable String scope,
            @Nullable TradingState state,
            @Nullable String reason) {

        ScopedState toState() {
            if (kind == null || scope == null || state == null) {
                throw refused("/states", "a state has no kind, scope or state");
            }
            return new ScopedState(kind, scope, state, Objects.requireNonNullElse(reason, ""));
        }
    }

    StatePublished toNews(Instant now) {
        if (states == null) {
            throw refused("/states", "states is missing");
        }
        if (version == null || limitsVersion == null) {
            throw refused("/version", "version or limitsVersion is missing");
        }
        return new StatePublished(
                states.stream().map(TradingStateNews::toState).toList(),
                version,
                limitsVersion,
                now);
    }

    private static ScopedState toState(@Nullable ScopedStateNews news) {
        if (news == null) {
            throw refused("/states", "a state is null");
        }
        return news.toState();
    }

    private static Mistake refused(String pointer, String message) {
        return new Mistake(
                ErrorCode.BROKEN_RULE,
                "The trading state was not taken.",
                Fault.at(pointer, message, "send what risk answered"));
    }
}
