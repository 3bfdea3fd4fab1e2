package dev.ballast.execution.domain.plan;

import java.util.Locale;

/** Whether a portfolio trades on paper or for real, for its life. */
public enum Mode {
    PAPER,
    LIVE;

    /** As the API writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
