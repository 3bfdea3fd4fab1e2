package dev.ballast.events;

import java.math.BigDecimal;

/** Exact amounts on the wire: decimal(76,38). */
public final class Amounts {

    private static final int SCALE = 38;
    private static final int PRECISION = 76;

    private Amounts() {}

    /** With exactly the schema's scale; an amount that does not fit is refused by name. */
    public static BigDecimal wire(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        if (plain.scale() > SCALE) {
            throw new Refused("amount has more than " + SCALE + " decimals: " + plain);
        }
        if (plain.precision() - plain.scale() > PRECISION - SCALE) {
            throw new Refused(
                    "amount has more than "
                            + (PRECISION - SCALE)
                            + " digits before the point: "
                            + plain);
        }
        return plain.setScale(SCALE);
    }

    /** Without the trailing zeros that the wire adds. */
    public static BigDecimal value(BigDecimal wire) {
        var plain = wire.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
