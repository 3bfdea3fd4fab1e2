package dev.ballast.local.job;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts as a person reads them; the exact ones stay in the API. */
final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /** {@code 117,236.00}; empty where there is none. */
    static String money(String amount) {
        return amount.isEmpty() ? "" : format("#,##0.00").format(new BigDecimal(amount));
    }

    /** At most twelve decimals, with separators. */
    static String quantity(String amount) {
        return amount.isEmpty() ? "" : format("#,##0.############").format(new BigDecimal(amount));
    }

    /** A share as a percentage with three digits. */
    static String percent(String share) {
        return share.isEmpty()
                ? ""
                : format("0.000").format(new BigDecimal(share).multiply(HUNDRED)) + " %";
    }

    static String seconds(long millis) {
        return format("0.0").format(BigDecimal.valueOf(millis, 3)) + " s";
    }

    private static DecimalFormat format(String pattern) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format;
    }
}
