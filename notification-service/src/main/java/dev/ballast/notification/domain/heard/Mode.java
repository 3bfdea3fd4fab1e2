package dev.ballast.notification.domain.heard;

import java.util.Locale;

/** Whether a portfolio trades on paper or for real. */
public enum Mode {
    PAPER,
    LIVE;

    /** As people read it: {@code paper}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
