package dev.ballast.analytics.domain.session;

/** The stretches of a session, in their order. */
public enum Stage {
    /** The planner's decision, from inputs in memory. */
    PLANNING,
    /** From the proposal to risk's word. */
    ASSESSMENT,
    /** From risk's word to the approval, a person's time included. */
    APPROVAL,
    /** From the approval to the first order. */
    START,
    /** From the first order to the last answer. */
    EXECUTION,
    /** From there until all fills are in the books. */
    TRACKING,
    /** From there until the session is closed. */
    ANALYSIS,
    /** From the proposal until the session is closed. */
    TOTAL
}
