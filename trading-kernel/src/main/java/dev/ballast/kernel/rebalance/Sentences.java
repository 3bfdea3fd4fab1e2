package dev.ballast.kernel.rebalance;

import java.math.BigDecimal;

/** Writes reasons for reading, one after the other on the same sheet. */
public final class Sentences {

    private static final int LENGTH = 160;

    private final StringBuilder sheet = new StringBuilder(LENGTH);

    public String of(Reason reason) {
        sheet.setLength(0);
        var template = reason.code().template();
        var words = template.words();
        var places = template.places();
        sheet.append(words.getFirst());
        for (var index = 0; index < places.size(); index++) {
            write(reason.figure(places.get(index)));
            sheet.append(words.get(index + 1));
        }
        return sheet.toString();
    }

    private void write(Object figure) {
        if (figure instanceof BigDecimal amount) {
            Decimals.writeReadable(amount, sheet);
        } else {
            sheet.append(figure);
        }
    }
}
