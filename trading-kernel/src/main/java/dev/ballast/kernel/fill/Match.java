package dev.ballast.kernel.fill;

import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;

/** A part of an order and the price at which the book takes it. */
public record Match(Quantity quantity, Price price) {}
