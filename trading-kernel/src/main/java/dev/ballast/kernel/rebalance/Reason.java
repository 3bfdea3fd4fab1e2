package dev.ballast.kernel.rebalance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why something was decided: a stable code and its figures; the sentence follows from them. A large
 * plan has ten thousand, so one is as small as it can be.
 */
public final class Reason {

    private final ReasonCode code;
    private final Object[] figures;

    private Reason(ReasonCode code, Object[] figures) {
        var names = code.template().figures();
        if (figures.length != names.size()) {
            throw new IllegalArgumentException(code + " has the figures " + names);
        }
        this.code = code;
        this.figures = figures;
    }

    /**
     * @param figures in the order of the code's: decimals, and words that name themselves, such as
     *     an asset or a code; an array is the reason's own from now on
     */
    public static Reason of(ReasonCode code, Object... figures) {
        return new Reason(code, figures);
    }

    public ReasonCode code() {
        return code;
    }

    /** The sentence, its figures rounded for reading; {@link #values} has them exactly. */
    public String text() {
        return new Sentences().of(this);
    }

    /** The figures by name: plain decimals without trailing zeros, and words. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        var names = code.template().figures();
        for (var index = 0; index < figures.length; index++) {
            values.put(names.get(index), exact(figures[index]));
        }
        return values;
    }

    Object figure(int index) {
        return figures[index];
    }

    private static String exact(Object figure) {
        return figure instanceof BigDecimal amount ? Decimals.plain(amount) : figure.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reason reason
                && code == reason.code
                && Arrays.equals(figures, reason.figures);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + Arrays.hashCode(figures);
    }

    @Override
    public String toString() {
        return code + " " + values();
    }
}
