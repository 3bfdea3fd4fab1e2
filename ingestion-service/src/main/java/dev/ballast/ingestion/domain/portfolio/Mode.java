package dev.ballast.ingestion.domain.portfolio;

/** Whether a portfolio trades on paper or for real, for its life. */
public enum Mode {
    PAPER,
    LIVE
}
