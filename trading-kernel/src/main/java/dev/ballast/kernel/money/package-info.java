/** Exact amounts: assets, money, prices, quantities. */
@NullMarked
package dev.ballast.kernel.money;

import org.jspecify.annotations.NullMarked;
