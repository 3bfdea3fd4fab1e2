package dev.ballast.execution.adapter.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ballast.execution.domain.plan.Mode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** {@code paper} or {@code live}. */
@Schema(name = "TradingMode")
enum TradingMode {
    @JsonProperty("paper")
    PAPER,
    @JsonProperty("live")
    LIVE;

    Mode mode() {
        return switch (this) {
            case PAPER -> Mode.PAPER;
            case LIVE -> Mode.LIVE;
        };
    }

    static TradingMode of(Mode mode) {
        return switch (mode) {
            case PAPER -> PAPER;
            case LIVE -> LIVE;
        };
    }
}
