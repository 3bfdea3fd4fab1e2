package dev.ballast.notification.adapter.kafka;

import dev.ballast.events.Refused;
import dev.ballast.notification.domain.heard.Mode;

/** The mode that a message names. */
final class Modes {

    private Modes() {}

    static Mode read(dev.ballast.events.wire.Mode mode) {
        return switch (mode) {
            case PAPER -> Mode.PAPER;
            case LIVE -> Mode.LIVE;
            case UNKNOWN -> throw new Refused("the mode is not known");
        };
    }

    static dev.ballast.events.wire.Mode write(Mode mode) {
        return switch (mode) {
            case PAPER -> dev.ballast.events.wire.Mode.PAPER;
            case LIVE -> dev.ballast.events.wire.Mode.LIVE;
        };
    }
}
