package dev.ballast.kernel.fill;

import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;

/** How much a book offers at one price. */
public record BookLevel(Price price, Quantity quantity) {

    public BookLevel {
        if (price.isZero() || !quantity.isPositive()) {
            throw new IllegalArgumentException("book level is empty: " + quantity + " at " + price);
        }
    }
}
