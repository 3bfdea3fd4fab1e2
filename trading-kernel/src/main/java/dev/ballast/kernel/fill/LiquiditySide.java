package dev.ballast.kernel.fill;

/** Whether a fill added to the book or took from it. */
public enum LiquiditySide {
    MAKER,
    TAKER
}
