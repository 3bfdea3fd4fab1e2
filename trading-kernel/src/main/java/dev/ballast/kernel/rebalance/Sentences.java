package dev.ballast.kernel.rebalance;

/** Writes reasons for reading, one after the other on the same sheet. */
public final class Sentences {

    private static final int LENGTH = 160;

    private final StringBuilder sheet = new StringBuilder(LENGTH);

    public String of(Reason reason) {
        sheet.setLength(0);
        reason.code().template().write(reason, sheet);
        return sheet.toString();
    }
}
