package dev.ballast.delivery;

import dev.ballast.events.Refused;
import java.math.BigDecimal;

/** The desk's trade of this number; a portfolio's numbers count up from one. */
record Traded(String portfolio, long number, BigDecimal quantity, BigDecimal price) {

    /** A rule of the books. A price of zero is nobody's rule: it fails as a bug does. */
    BigDecimal booked() {
        if (quantity.signum() <= 0) {
            throw new Refused("quantity is not positive: " + quantity.toPlainString());
        }
        return quantity.multiply(price).divide(price);
    }
}
