package dev.ballast.risk.domain.plan;

/** Whether the portfolio trades on paper or for real. */
public enum Mode {
    PAPER,
    LIVE
}
